# The handover, the record of what happened, and what comes after an incident.

## Handover

handover-title = تسليم الحالة: اقرأ هذا للمسعفين
handover-in = اعرضه بلغة: { $name }
handover-hint = الخطوات مستمرة.
handover-hint-cpr = واصل الضغط حتى يقول المسعفون توقف.
handover-heading = تسليم الحالة: جرعة زائدة محتملة
handover-practice = تدريب. ليس شخصا حقيقيا.
handover-written = كتب في { $date }، { $time } ({ $zone })
handover-age = العمر
handover-age-unknown = غير معروف.
handover-child = طفل، حسب تقدير المساعد.
handover-baby = رضيع، أقل من 1 سنة، حسب تقدير المساعد.
handover-time = الوقت
handover-found = عثر عليه { $time } ({ $zone })، { $ago }.
handover-call = سجل الاتصال عند { $time } (لم يتم التحقق).
handover-well-not-known = آخر مرة كان طبيعيا: غير معروف.
handover-taken = ما قد يكون أخذ
handover-taken-unknown = غير معروف.
handover-drugs = { $drugs }.
handover-amount-unknown = الكمية والطريقة: غير معروف.
handover-injuries = الإصابات
handover-injuries-unknown = إصابة، تشنج، قيء: غير معروف.
handover-tag = سوار طبي، نقص السكر: غير معروف.

## What the crew will ask, filled in

handover-fill = املأ البيانات
handover-age-baby = رضيع
handover-age-child = طفل
handover-age-teen = مراهق
handover-age-adult = بالغ
handover-age-older = فوق 65
handover-age-ask = كم عمره تقريبا؟
handover-well-ask = آخر مرة كان طبيعيا؟
handover-well-minutes = قبل دقائق
handover-well-hour = خلال آخر ساعة
handover-well-hours = قبل ساعات
handover-well-unknown = غير معروف
handover-injury-ask = هل توجد إصابة؟
handover-injury-none = لم نر شيئا
handover-injury-head = الرأس
handover-injury-bleeding = نزيف
handover-injury-other = مكان آخر
handover-injury-unknown = غير معروف
handover-fit-ask = تشنج أو قيء؟
handover-fit-fit = تشنج
handover-fit-vomit = قيء
handover-fit-none = لم نر شيئا
handover-fill-hint = ضغطة زر واحدة لكل سطر. الخطوات مستمرة.
handover-guess = { $age }، حسب تقدير المساعد.
handover-well = آخر مرة كان طبيعيا: { $well }. قيل عند { $time }.
handover-told = { $asked } { $told }
handover-injury-not-known = إصابة: غير معروف.
handover-fit-not-known = تشنج، قيء: غير معروف.
handover-vomit-not-known = قيء: غير معروف.

handover-fit = تشنج عند { $time }، مدته على الأقل { $clock }.
handover-fits = عدد التشنجات { $count }، من { $time } إلى { $until }.
handover-other-injuries-unknown = إصابة، قيء: غير معروف.
handover-signs = العلامات
handover-signs-unknown = غير معروف.
handover-now = الآن: { $outcome }.
handover-answers = عند { $time }: { $answers }.
handover-breaths = عدد الأنفاس: { $count }، { $time }.
handover-worst = الأسوأ: { $outcome }، { $time }.
handover-best = الأفضل: { $outcome }، { $time }.
handover-treatment = العلاج
handover-doses = نالوكسون: عدد الجرعات { $count }، { $times }. آخرها { $ago }.
handover-many-doses = نالوكسون: عدد الجرعات { $count }، من { $time } إلى { $until }. آخرها { $ago }.
handover-no-dose = نالوكسون: لم يسجل شيء.
handover-none-here = نالوكسون: لم يسجل شيء. لا يوجد هنا عند { $time }.
handover-cpr = خطوات الإنعاش من { $time } إلى { $until }.
handover-cpr-breaks = خطوات الإنعاش من { $time } إلى { $until }، مع انقطاع.
handover-cpr-breaks-on = خطوات الإنعاش منذ { $time }، مع انقطاع.
handover-part-breaths = جزء منها نفخات فقط.
handover-cpr-on = خطوات الإنعاش منذ { $time }.
handover-breaths-only = نفخات فقط من { $time } إلى { $until }.
handover-breaths-only-on = نفخات فقط منذ { $time }.
handover-aed = جهاز AED من { $time } إلى { $until }. الصدمات: غير معروف.
handover-aed-on = جهاز AED منذ { $time }. الصدمات: غير معروف.
handover-side = على جنبه منذ { $time }.
handover-side-unknown = على جنبه: غير معروف.
ago = { $minutes ->
    [0] الآن
    [one] قبل { $minutes } دقيقة
    [two] قبل { $minutes } دقيقة
    [few] قبل { $minutes } دقائق
    [many] قبل { $minutes } دقيقة
   *[other] قبل { $minutes } دقيقة
}
handover-saved = محفوظ حتى { $time }
handover-not-saved = غير محفوظ. أبق النافذة مفتوحة.
share-title = أعطه للمسعفين
share-hint = كاميرا الهاتف تقرأ الرمز. فيه النص. لا يرسل شيء.
share-copy = انسخ النص
share-print = اطبعه
share-pdf = احفظ PDF
share-text = احفظ نصا
share-json = احفظ JSON
key-share = رمز، طباعة، حفظ
key-debrief = ماذا حدث
notice-copied = تم النسخ. ألصقه حيث تحتاجه.
notice-saved = حفظ باسم { $name } في { $folder }
notice-no-folder = هذا الكمبيوتر لا يحدد مجلدا للحفظ.
notice-printed = أرسل إلى الطابعة.
notice-print-failed = تعذرت الطباعة: { $problem }
notice-save-failed = تعذر الحفظ: { $problem }
notice-erase-failed = تعذر المحو: { $problem }
notice-open-failed = تعذرت قراءة السجل: { $problem }
notice-erased = تم محو السجل.
timeline-fit = نوبة تشنج
timeline-cpr = خطوات الإنعاش
timeline-breaths = نفخات فقط
timeline-aed = جهاز AED يوجه
timeline-call-taker = موظف الطوارئ يوجه
timeline-doses = نالوكسون
timeline-side = على جنبه
timeline-checks = الفحوص
timeline-crew = المسعفون
record-title = ماذا حدث
record-incomplete = تعذرت قراءة جزء من السجل.
handover-part-unread = تعذرت قراءة جزء من السجل. قد تنقص جرعات.
notice-part-unread = تعذرت قراءة جزء من السجل. اسأل ماذا أعطي.
left-hint = تركه إصدار آخر مفتوحا. لا يمكن أن تستمر الخطوات.
record-pages = Page Up: الأقدم. Page Down: الأحدث.
record-more = { $count ->
    [one] سطر آخر في البرنامج: { $count }.
    [two] سطران آخران في البرنامج: { $count }.
   *[other] أسطر أخرى في البرنامج: { $count }.
}
record-row = { $time }  { $what }
record-done = تم: { $card }
record-read = قرئ: { $card }
record-silence = لا جواب: حسب غير متأكد
record-outcome = عرض: { $outcome }
record-cpr = عرضت شاشة الإنعاش
record-back = خطوة إلى الوراء
record-not-breathing = ضغط زر: لا يتنفس
record-breathing-again = نظرة: هل عاد التنفس؟
record-check = فتح الفحص
record-unanswered = لا جواب على الفحص
record-dose = أعطيت جرعة نالوكسون
record-dose-withdrawn = ألغي تسجيل آخر جرعة
record-dose-restored = أعيد تسجيل آخر جرعة
record-dose-due = حان وقت الجرعة التالية
record-look-due = حان وقت النظر إلى التنفس
record-swap = حان وقت تبديل من يضغط
record-call-taker = موظف الطوارئ يوجه
record-aed = جهاز AED هنا
record-helper-leads = الخطوات توجه من جديد
record-child = طفل
record-baby = رضيع
record-not-child = ليس طفلا ولا رضيعا
record-calling = أحدنا يتصل بالإسعاف
record-not-calling = لا أحد يتصل بالإسعاف
record-alone = مساعد واحد، وحده
record-not-alone = يوجد مساعد ثان
record-look-ended = مرت 10 ثوان: الضغط مستمر
record-colour = حان وقت النظر إلى اللون
record-none-here = لا نالوكسون هنا
record-no-more = لم يبق نالوكسون
record-told = { $asked } { $told }
record-some-here = قد يوجد نالوكسون
record-resumed = عادت الخطوات بعد توقف البرنامج
record-weak-breaths = أنفاس ضعيفة: نفخات فقط
record-pushes = الضغطات من جديد
record-fit = بدأ التشنج
record-fit-ended = أغلقت بطاقة التشنج
record-fit-lasts = استمر التشنج: انظر إلى التنفس
record-drug = قد يكون أخذ: { $drug }
record-not-drug = تبين أنه لم يأخذ: { $drug }
record-crew = وصل المسعفون
record-closed = أغلقت: { $reason }
record-wears-off = قد يزول مفعول النالوكسون من الآن
record-set-aside = وضعت جانبا: لم يلمس أحد المفاتيح
record-brought-back = أعيدت

close-title = إغلاق: لماذا؟
close-hint = زر رجوع يبقي الحالة مفتوحة.
reason-crew_took_over = استلم المسعفون
reason-person_left = ذهب الشخص
reason-other = سبب آخر
reason-false_alarm = إنذار كاذب

## After an incident

aftercare-title = بعد ذلك
aftercare-closed = أغلقت: { $reason }.
aftercare-alone = ابق معه الليلة، أو ابحث عن شخص يبقى معه.
aftercare-naloxone = عوض النالوكسون الذي استعملته.
aftercare-doctor = تكلم مع طبيب.
aftercare-helpline = تكلم مع خط مساعدة المخدرات: { $lines }
aftercare-self = في المكتب: املأ الحقيبة. استرح. تكلم مع شخص تثق به.
keep-hint = يمحى هذا السجل عندما تتابع.
keep-nowhere = لا يحفظ شيء من هذا.
keep-soon = يجري الحفظ...
keep-in = محفوظ في { $folder }
keep-failed = لا يمكن الاحتفاظ بهذا هنا. اطبعه أو احفظه.
key-keep = احتفظ بالسجل
key-kept = السجلات المحفوظة
key-use-report = تقرير بلا أسماء
key-left = ما ترك
key-erase = امح هذا السجل
key-erase-now = تمحوه الآن؟ اضغط المفتاح 9 من جديد
kept-title = السجلات المحفوظة
kept-hint = صفحة { $page } من { $pages }
kept-none = لا سجل محفوظ.
kept-folder = المجلد: { $folder }
kept-record = { $name }
kept-open = هذا سجل محفوظ: { $name }. انتهت حالته.
kept-newer = من إصدار أحدث. يبقى كما هو.
kept-other-content = كتبه إصدار آخر: قائمة أحداث فقط.
kept-files = لم تبق منه إلا ملفات محفوظة: { $name }
