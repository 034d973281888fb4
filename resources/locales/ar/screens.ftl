# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = قائمة الجرعة الزائدة
window-title-practice = تدريب - قائمة الجرعة الزائدة
window-title-audience = تدريب، للحاضرين - قائمة الجرعة الزائدة
window-title-edit = المكان - قائمة الجرعة الزائدة


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = اتصل على { $number } الآن
call-also = اتصل على { $number } الآن (أو { $also })
call-calling = يجري الاتصال على { $number }
call-calling-any = يجري الاتصال على الإسعاف
call-calling-since = منذ { $time }. لا أحد على الخط؟ اتصل من جديد. غير صحيح؟ [Q]
call-worse = ساءت حالته. أخبر موظف الطوارئ أو اتصل من جديد.
call-mark = أحدنا يتصل بالإسعاف [Q]
call-quiet = الإسعاف: { $number }
call-any = اتصل على الإسعاف: 911{ -nb }أمريكا{ -nb }وكندا، 999{ -nb }بريطانيا، 112{ -nb }أوروبا، 000{ -nb }أستراليا، 111{ -nb }نيوزيلندا
call-hint = أي هاتف، شغل مكبر الصوت
call-hint-country = أي هاتف، شغل مكبر الصوت ({ $country })
your-ambulance = رقم الإسعاف
we-are-at = نحن في: { $address }
we-are-at-lacks = انظر أين نحن: لا يمكن عرض العنوان هنا.
way-in = المدخل: { $access }
also-ring = بعد ذلك: { $name } { $number }
aed-here = جهاز AED هنا: { $place }.
naloxone-here = النالوكسون هنا: { $place }.
naloxone-here-product = النالوكسون هنا: { $product }، { $place }.
detail-and-place = { $detail } { $place }
say-K1 = قل: شخص لا يستيقظ. وقل كيف يتنفس.
say-A1 = قل: غير مستيقظ، ولا يتنفس بشكل طبيعي.
say-B1 = قل: يتنفس، لكنه لا يستيقظ.
say-E1 = قل: مستيقظ، لكن تنفسه سيئ أو لونه أزرق.
say-C1 = قل ما تراه: نعسان، مشوش، جلده رطب، تشنج، ألم في الصدر.
call-taker = الطوارئ على الخط؟ افعل ما يقال لك. موظف الطوارئ يوجهك؟ [T]
call-taker-leads = موظف الطوارئ يوجهك. افعل ما يقوله. [T] للرجوع إلى الخطوات.
aed-leads = جهاز AED يوجهك. افعل ما يقوله. [A] للرجوع إلى الخطوات.
two-people = { $count ->
    [one] شخص آخر: { $count } [V]
    [two] شخصان آخران: { $count } [V]
   *[other] أشخاص آخرون: { $count } [V]
}
same-person = الشخص نفسه؟ نعم { $key } / شخص جديد [P]
open-since = { $clock }
    .label = منذ البداية
sound-on = الصوت يعمل [M]
    .state = الصوت: يعمل
sound-off = الصوت مغلق [M]
    .state = الصوت: مغلق
sound-none = الصوت مغلق: اتبع الصورة
    .state = الصوت: لا يوجد هنا
sound-muted = صوت الكمبيوتر مغلق أو مكتوم
    .state = الصوت: مغلق أو مكتوم في الكمبيوتر
sound-headphones = الصوت في سماعات الأذن [M]
    .state = الصوت: في سماعات الأذن

## Questions

you-said = قلت: { $answers }
check-title = افحص من جديد
colour-asked = انظر إلى لونه من جديد.
look-timer = راقب الصدر: { $seconds } من { $of } ثوان
look-count = عدد الأنفاس المريحة: { $count }. اضغط [U] فقط مع كل نفس مريح هادئ.
look-counted = آخر نظرة: { $count } في { $of } ثوان
silence-ends = إن لم تضغط شيئا: يحسب غير متأكد بعد { $clock }

## Instructions

outcome-not_breathing = لا يتنفس بشكل طبيعي
outcome-breathing_unresponsive = يتنفس ولا يستيقظ
outcome-awake_breathing_badly = مستيقظ، تنفسه سيئ أو لونه أزرق
outcome-awake_danger_signs = مستيقظ، علامات خطر
outcome-after_rescue = استيقظ بعد الإنقاذ
outcome-high_risk = خطر عال، لا علامة حتى الآن
outcome-no_danger_sign = لا علامة خطر الآن
done-cards = تم: { $cards }
now-card = الآن: { $card }
next-card = التالي: { $card }
last-card = هذه آخر بطاقة. الفحص يأتي تلقائيا.
goes-on-in = يكمل تلقائيا بعد { $clock }
no-answer-to-check = لا جواب على الفحص. انظر إليه الآن.
next-check = الفحص التالي بعد { $clock }
    .label = الفحص التالي بعد

## CPR

then = ثم { $order }
beat-push = اضغط { $number } من { $of }
beat-breath = انفخ { $number } من { $of }
beat-count = { $number }
    .of = من { $of }
beat-weak = انفخ الآن
beat-wait = اترك الهواء يخرج. راقب الصدر.
beat-every = نفخة كل { $seconds } ثوان
beat-rate = { $rate } في الدقيقة
swap-in = بدلوا من يضغط بعد { $clock }
    .label = بدلوا من يضغط بعد
swap-in-alone = تنتهي 2 دقيقة بعد { $clock }
    .label = تنتهي 2 دقيقة بعد
swap-now = بدلوا من يضغط الآن
swap-now-alone = مرت 2 دقيقة. واصل الضغط.
swap-alone-no-phone = لا هاتف حتى الآن؟ اذهب واتصل الآن. ثم ارجع فورا.
cpr-look = ارفع يديك عنه. انظر إلى الصدر، 10 ثوان على الأكثر.
    .detail =
        أنفاس مريحة هادئة؟ نعم.
        شهقات أو شخير أو لا يتنفس أو غير متأكد؟ واصل الضغط.
    .display =
        ارفع يديك عنه.
        انظر.
cpr-look-ended = ارجع إلى الضغط. نعم فقط إن رأيت أنفاسا مريحة هادئة.
title-child = { $outcome }: طفل
title-baby = { $outcome }: رضيع
weak-breaths-key = أنفاس ضعيفة؟ [W]
weak-breaths-off = شهقات فقط أو لا يتنفس؟ الضغط من جديد [W]
mixed-line = بنزو وأفيونيات معا؟ الخطوات نفسها.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = هذا فحص الصوت.

## Naloxone

naloxone-none = نالوكسون (Narcan): لم تعط جرعة بعد
naloxone-none-here = لا نالوكسون هنا. اسأل بصوت عال من عنده. [G]
naloxone-no-more = لم يبق نالوكسون. اسأل بصوت عال من عنده. [G]
naloxone-site-count = { $count ->
    [0] لم يكن هنا شيء في { $date }
    [one] كان هنا { $count } في { $date }
   *[other] كان هنا { $count } في { $date }
}
naloxone-given = نالوكسون: عدد الجرعات { $count }، آخرها { $time }
naloxone-correct = خطأ؟ صحح آخر جرعة [I]
naloxone-taken-back = ألغي تسجيل آخر جرعة. أرجعه [I]
naloxone-asked = أعطيت نالوكسون؟ [G]
naloxone-next = لا يتنفس بشكل طبيعي؟ الجرعة التالية بعد { $clock }
naloxone-look = عند التبديل التالي: نظرة واحدة، أقل من 10 ثوان. ثم واصل الضغط.
naloxone-look-alone = عند 2 دقيقة: نظرة واحدة، أقل من 10 ثوان. ثم واصل الضغط.
naloxone-look-steps = انظر إلى التنفس.
naloxone-due = لا يتنفس بشكل طبيعي؟ حان وقت الجرعة التالية
naloxone-late = لا يتنفس بشكل طبيعي؟ تأخرت الجرعة التالية
naloxone-wears-off = قد يزول مفعوله الآن. راقب التنفس.
naloxone-still-watch = استمر في مراقبة التنفس.
rescue-watch = قد يتوقف التنفس من جديد. راقبه.

## Keys: short names of what they do

key-back = رجوع
key-not-breathing = لا يتنفس
key-breathing-again = يتنفس؟ على جنبه
key-check = افحص من جديد
key-next = تم، التالي
key-next-step = الخطوة التالية
key-fit-over = توقفت الرجفة
key-naloxone = أعطيت نالوكسون
key-correct = صحح جرعة
key-none-here = لا نالوكسون هنا
key-no-more = لم يبق نالوكسون
key-some-here = بل يوجد نالوكسون
key-which-device = أي نالوكسون عندك؟
key-drugs = ماذا قد يكون أخذ؟
key-help = مساعدة أكثر
key-fit = يرتجف كله؟
key-child = طفل
    .hint = 1 سنة فأكثر
key-child-off = طفل: نعم. ألغه
key-baby = رضيع
    .hint = أقل من 1 سنة
key-age = { $age }، { $hint }
key-baby-off = رضيع: نعم. ألغه
key-weak = في شاشة الإنعاش: أنفاس ضعيفة
key-aed = جهاز AED هنا
key-aed-off = إنهاء خطوات AED
key-call-taker = موظف الطوارئ يوجه
key-call-taker-off = ارجع إلى الخطوات
key-calling = أحدنا يتصل بالإسعاف
key-calling-off = لا أحد يتصل بالإسعاف
key-alone = أنا وحدي
key-alone-off = معي مساعد ثان
key-crew = وصل المسعفون
key-close = إغلاق
key-new-person = شخص جديد
key-other-person = الشخص الآخر
key-count = احسب نفسا
key-language = اللغة
key-sound-on = شغل الصوت
key-sound-off = أغلق الصوت
key-sound-check = فحص الصوت
key-read = اقرأ لي
key-learn = معلومات
key-search = بحث
key-site = المكان
key-menu = القائمة
key-distance = الأمر فقط، كبير
key-plain = أقل على الشاشة
key-show-all = أظهر الكل
key-full-screen = ملء الشاشة
key-larger-text = خط أكبر
key-smaller-text = خط أصغر
key-usual-text = خط عادي
key-same-person = الشخص نفسه
key-country = البلد
key-more = المزيد
key-back-to-steps = إلى الخطوات

ask-new-person = شخص آخر؟ خطوات الشخص الأول مستمرة.
    .yes = نعم [1]
    .no = لا [P]
ask-one-too-many = عدد الآخرين: { $count }. تنهي خطوات من ترك أطول وقت؟ سيمحى سجله.
ask-hide = { $page } - تخفي الخطوات؟ هي مستمرة.
    .yes = نعم [1]
    .no = لا [Esc]
notice-dose-noted = سجلت عند { $time }. أعطيت جرعة ثانية؟ [G] من جديد
notice-no-sound = لا صوت هنا. اقرأ الخطوات.
notice-silent = هذا الكمبيوتر لا يصدر صوتا. الصوت مغلق: اتبع الصورة.
notice-muted = صوت الكمبيوتر مغلق أو مكتوم. ارفعه أو اتبع الصورة.
notice-headphones = الصوت في سماعات الأذن. افصلها أو اتبع الصورة.
notice-sound-off = الصوت مغلق. [M] يشغله.
notice-doses = نالوكسون: عدد الجرعات { $count }. خطأ؟ صحح آخر جرعة [I]
notice-no-question = لا سؤال الآن. [C] يفحص من جديد.
notice-no-question-look = لا سؤال الآن. عاد التنفس؟ [B]
notice-late = لم يأت جواب في الوقت. [C] يفحص من جديد.
notice-late-look = لم يأت جواب في الوقت، فاستمرت الخطوات. عاد التنفس؟ [B]
notice-fit-open = بطاقة التشنج مفتوحة. توقفت الرجفة؟ [F]
notice-page-open = صفحة مفتوحة. [Esc] يعيدك إلى الخطوات.
notice-held = المفتاح { $key } مضغوط أو مقفل. اتركه ثم اضغط المفتاح من جديد.
notice-click-here = انقر هنا لاستعمال المفاتيح
notice-strange-letter = هذا الحرف غير معروف هنا. اضغط المفتاح 1 أو 2 أو 3.
notice-strange-key = هذا الحرف غير معروف هنا. حول الكتابة إلى الحروف اللاتينية.
notice-close = إغلاق؟ تبقى الحالة مفتوحة. أغلق من جديد للخروج.
notice-close-unsaved = إغلاق؟ الحالة غير محفوظة وستضيع. أغلق من جديد للخروج.
notice-unsaved = لا يمكن حفظ هذا. أبق النافذة مفتوحة.
mark-unsaved = لا يمكن حفظ هذا
    .detail = أبق النافذة مفتوحة. انسخه أو اطبعه للمسعفين.
notice-newer = سجل مفتوح من إصدار أحدث. يبقى كما هو.
notice-found = خطوات لشخص ما زالت مفتوحة، بدأت { $minutes ->
    [0] الآن
    [one] منذ { $minutes } دقيقة
    [two] منذ { $minutes } دقيقة
    [few] منذ { $minutes } دقائق
    [many] منذ { $minutes } دقيقة
   *[other] منذ { $minutes } دقيقة
}. [V] يعيدها.
notice-resumed = تستمر هذه الخطوات من { $time }. شخص آخر؟ [P]
notice-left = خطوات بدأت { $date }، { $time } تركها إصدار آخر. [V] يعرضها.
notice-left-waits = خطوات بدأت { $date }، { $time } تركها إصدار آخر.
notice-away = رجعت. لم ينظر أحد إلى هذه الخطوات مدة { $minutes ->
    [0] أقل من دقيقة
    [one] { $minutes } دقيقة
    [two] { $minutes } دقيقة
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. كل العدادات استمرت.
notice-away-restarted = رجعت. أعيد تشغيل الكمبيوتر. المدة حسب ساعته: { $minutes ->
    [0] أقل من دقيقة
    [one] { $minutes } دقيقة
    [two] { $minutes } دقيقة
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
notice-away-unknown = رجعت. أعيد تشغيل الكمبيوتر ورجعت ساعته إلى الوراء: قد تكون الأوقات خاطئة.
notice-asleep = كان الكمبيوتر نائما مدة { $minutes ->
    [0] أقل من دقيقة
    [one] { $minutes } دقيقة
    [two] { $minutes } دقيقة
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. كل العدادات استمرت.
text-size-cut = الخط { $percent } %: لا مكان هنا للحجم { $wish } %

## Languages

languages-title = اللغة
languages-hint = الخطوات مستمرة. صفحة { $page } من { $pages }.
language-draft = { $name } (مسودة)
language-second = تحتها: { $name }
language-second-none = تحتها: لا شيء
notice-draft = هذه الكلمات مسودة لم يراجعها أي إنسان. تحتها: { $name }.
notice-draft-alone = هذه الكلمات مسودة لم يراجعها أي إنسان.
notice-in-english = هذه الصفحة بالإنجليزية حتى الآن.
sound-no-voice = لا صوت بهذه اللغة: اقرأ الخطوات
    .state = الصوت: لا يوجد بهذه اللغة

## Pages

help-title = مساعدة أكثر
help-hint = اضغط مفتاحا. مفتاح Esc يعيدك إلى المكان نفسه. المفاتيح 1 و2 و3 تجيب عن السؤال أيضا.
fit-title = نوبة تشنج
fit-clock = مدة التشنج { $clock }
    .label = مدة التشنج
choice-picked = مختار
drugs-title = ماذا قد يكون أخذ؟
drugs-hint = اختر كل ما ينطبق. هذا لا يغير الخطوات أبدا.
devices-title = أي نالوكسون عندك؟
devices-hint = ليس في هذه الصفحة؟ اتبع الصور على العلبة.
menu-title = القائمة
menu-hint = الرقم يبقى في الأعلى. Esc للرجوع.
loudness-full = قوة الصوت: كاملة
loudness-middle = قوة الصوت: نصف
loudness-low = قوة الصوت: منخفضة
menu-of-system = { $item } (مثل هذا الكمبيوتر)
theme-light = الألوان: داكن على أبيض
theme-dark = الألوان: فاتح على أسود
theme-high_contrast = الألوان: تباين عال
theme-high_contrast_light = الألوان: تباين عال على أبيض
motion-full = الحركة: الإيقاع يتحرك
motion-reduced = الحركة: الأرقام فقط تتغير
skin-both = البشرة في الصور: فاتحة وداكنة
skin-light = البشرة في الصور: فاتحة
skin-dark = البشرة في الصور: داكنة
country-title = في أي بلد أنت؟
country-hint = صفحة { $page } من { $pages }. 9 يعرض المزيد.
country-choice = { $name } ({ $code }): { $number }
profile-intl = دولي
profile-us-aha = الولايات المتحدة
profile-uk-ie = المملكة المتحدة وأيرلندا
profile-ca-community = كندا، مسعفو المجتمع
profile-anz = أستراليا ونيوزيلندا
profile-erc = أوروبا
product-intl = بخاخ أو حقنة
product-us-aha = بخاخ 4 mg
product-uk-ie = بخاخ 1.8 mg (14 سنة فأكثر) أو علامة 0.4 mg
product-ca-community = حقنة 0.4 mg أو بخاخ
product-anz = بخاخ
product-erc = بخاخ أو حقنة


## One switch, and a screen reader

reader-keys = المفتاح: { $keys }
notice-reader = قارئ الشاشة يتكلم هنا: الصوت يعطي الإيقاع والتنبيهات فقط. للتغيير: القائمة [O]
reader-voice-beat = الصوت مع قارئ الشاشة: الإيقاع والتنبيهات
reader-voice-orders = الصوت مع قارئ الشاشة: يقرأ الأوامر أيضا
scan-off = مفتاح واحد: متوقف
scan-on = مفتاح واحد: زر كل { $seconds } ث
