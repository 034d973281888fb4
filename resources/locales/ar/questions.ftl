# The questions, their answers, and each answer said back.

question-responsive = هل يفتح عينيه ويجيبك؟
    .detail =
        ناده باسمه بصوت عال.
        اطرق على كتفيه بقوة.
        لا جواب؟ افرك عظم صدره بمفاصل أصابعك 5 ثوان.
        الأنين أو الارتعاش يعني لا.
    .detail-squeeze =
        ناده باسمه بصوت عال.
        اطرق على كتفيه بقوة.
        لا جواب؟ اعصر العضلة بين رقبته وكتفه، 5 ثوان.
        الأنين أو الارتعاش يعني لا.
question-breathing = هل يتنفس بشكل طبيعي؟
    .detail-not-awake =
        مدده على ظهره.
        رأسه للخلف.
        راقب صدره 10 ثوان.
        شهقات أو شخير أو أقل من 2 نفس مريح تعني لا.
        الطفل: أقل من 3.
    .detail-awake =
        راقب صدره 10 ثوان.
        البطء أو الشهقات أو الشخير أو الغرغرة تعني لا.
    .detail-child =
        مدده على ظهره.
        رأسه للخلف.
        راقب صدره 10 ثوان.
        شهقات أو شخير أو أقل من 3 أنفاس مريحة تعني لا.
    .detail-baby =
        مدده على ظهره.
        رأسه مستقيم.
        راقب صدره 10 ثوان.
        شهقات أو شخير أو أقل من 4 أنفاس مريحة تعني لا.
question-talking_or_obeying = هل يكلمك، أو يفعل ما تطلبه؟
    .detail =
        انظر الآن.
        الأنين والانتفاض والارتعاش والشهقات تعني لا.
question-breathing_recount = انظر من جديد. في 10 ثوان: هل الأنفاس المريحة 2 أو أكثر؟
    .detail =
        انزل قريبا منه.
        راقب ارتفاع الصدر.
        احسب بصوت عال.
        الطفل يتنفس أسرع: أقل من 3 يعني لا.
    .child =
        انظر من جديد.
        في 10 ثوان: هل الأنفاس المريحة 3 أو أكثر؟
    .detail-child =
        انزل قريبا منه.
        راقب ارتفاع الصدر.
        احسب بصوت عال.
        الرضيع يحتاج 4 أو أكثر.
    .baby =
        انظر من جديد.
        في 10 ثوان: هل الأنفاس المريحة 4 أو أكثر؟
    .detail-baby =
        انزل قريبا منه.
        أبق رأسه مستقيما.
        راقب ارتفاع الصدر.
        احسب بصوت عال.
question-blue_or_grey = هل شفتاه أو لثته أو أطراف أصابعه زرقاء أو رمادية؟
    .detail =
        في البشرة الداكنة، انظر داخل الشفتين وإلى اللثة والأظافر والكفين.
        شاحب جدا أو بلون الرماد يعني نعم.
question-drowsy_or_confused = هل هو نعسان جدا أو مشوش أو يغيب ويصحو؟
    .detail =
        اسأله عن اسمه وأين هو.
        رد بطيء أو كلام ثقيل أو جواب خطأ يعني نعم.
question-clammy_skin = هل جلده بارد أو متعرق أو رطب؟
    .detail = المس جبهته بظهر يدك.
question-other_worry = هل يقلقك شيء آخر؟
    .detail = نوبة تشنج؟ ألم في الصدر؟ ساخن جدا؟ إصابة شديدة؟ لا يمشي مستقيما؟ الإحساس السيئ يكفي.
question-higher_risk = طفل، حامل، إيذاء النفس، مخدرات مخلوطة، أو جرعة لا تعرفها؟
    .detail =
        قل نعم للميثادون أو لصقة دواء أو حبوب طويلة المفعول.
        نعم لحبوب الشارع أو كمية زائدة أو كحول مع حبوب أو مخدر بعد انقطاع.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = نعم
answer-no = لا
answer-not_sure = غير متأكد
hint-not_sure-yes = يحسب نعم
hint-not_sure-no = يحسب لا

hint-responsive-yes = يجيب
hint-responsive-no = لا جواب
hint-breathing-yes = أنفاس مريحة هادئة
hint-breathing-no = شهقات أو شخير أو بطء أو لا يتنفس
hint-talking_or_obeying-yes = يتكلم أو يفعل ما تطلبه
hint-talking_or_obeying-no = لا هذا ولا ذاك
hint-breathing_recount-yes = 2 أو أكثر
    .child = 3 أو أكثر
    .baby = 4 أو أكثر
hint-breathing_recount-no = أقل من 2
    .child = أقل من 3
    .baby = أقل من 4
hint-blue_or_grey-yes = أزرق أو رمادي أو شاحب جدا
hint-blue_or_grey-no = غير أزرق وغير رمادي
hint-drowsy_or_confused-yes = نعسان أو مشوش
hint-drowsy_or_confused-no = مستيقظ وذهنه صاف
hint-clammy_skin-yes = بارد أو متعرق أو رطب
hint-clammy_skin-no = غير بارد وغير رطب
hint-other_worry-yes = شيء يقلقني
hint-other_worry-no = لا شيء آخر
hint-higher_risk-yes = واحد من هذه أو أكثر
hint-higher_risk-no = لا شيء من هذه

## Answers said back, after "You said:"

said-responsive-yes = يجيب
said-responsive-no = لا جواب
said-responsive-not_sure = غير متأكد أنه يجيب
said-breathing-yes = يتنفس بشكل طبيعي
said-breathing-no = لا يتنفس بشكل طبيعي
said-breathing-not_sure = غير متأكد من التنفس
said-talking_or_obeying-yes = يتكلم أو يفعل ما تطلبه
said-talking_or_obeying-no = لا يتكلم ولا يفعل ما تطلبه
said-talking_or_obeying-not_sure = غير متأكد أنه يتكلم
said-breathing_recount-yes = الأنفاس: 2 أو أكثر
    .child = الأنفاس: 3 أو أكثر
    .baby = الأنفاس: 4 أو أكثر
said-breathing_recount-no = الأنفاس: أقل من 2
    .child = الأنفاس: أقل من 3
    .baby = الأنفاس: أقل من 4
said-breathing_recount-not_sure = غير متأكد من العدد
said-blue_or_grey-yes = الشفتان زرقاوان أو رماديتان
said-blue_or_grey-no = غير أزرق وغير رمادي
said-blue_or_grey-not_sure = غير متأكد من اللون
said-drowsy_or_confused-yes = نعسان أو مشوش
said-drowsy_or_confused-no = مستيقظ وذهنه صاف
said-drowsy_or_confused-not_sure = غير متأكد أنه نعسان
said-clammy_skin-yes = الجلد بارد أو رطب
said-clammy_skin-no = الجلد غير بارد وغير رطب
said-clammy_skin-not_sure = غير متأكد من الجلد
said-other_worry-yes = شيء آخر يقلقك
said-other_worry-no = لا شيء آخر
said-other_worry-not_sure = غير متأكد مما يقلقك
said-higher_risk-yes = خطر أعلى
said-higher_risk-no = لا يوجد خطر أعلى
said-higher_risk-not_sure = غير متأكد من الخطر
