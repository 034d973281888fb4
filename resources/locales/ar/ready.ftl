# The ready light on the first question: shown only once that is there.

light-looking = الكمبيوتر يتأكد: هل كل شيء جاهز.
light-ready = جاهز.
light-to-do = غير جاهز: { $what }{ $more ->
    [0] {""}
    [one] {" "}وبقي شيء آخر.
    [two] {" "}وبقي شيئان آخران.
    [few] {" "}وبقي { $more } أشياء أخرى.
    [many] {" "}وبقي { $more } شيئا آخر.
   *[other] {" "}وبقي { $more } شيء آخر.
} [O, 0]
ready-content-do = ثبت البرنامج من جديد.
ready-content-old-do = أحضر نسخة أحدث على ذاكرة USB.
ready-fonts-do = ثبت البرنامج من جديد.
ready-sound-do = شغل الصوت، أو أغلقه نهائيا في ملف المكان.
ready-muted-do = ارفع صوت الكمبيوتر.
ready-headphones-do = اجعل الصوت يخرج من مكبر الصوت.
ready-records-do = وفر مساحة للسجلات على القرص.
ready-clock-do = اضبط ساعة هذا الكمبيوتر.
ready-country-do = اختر البلد.
ready-number-do = اطلب من المسؤول التأكد من الرقم.
ready-address-do = اكتب أين هذا المكان.
ready-kit-nowhere-do = اكتب أين الحقيبة.
ready-kit-undated-do = اكتب حتى متى تصلح الحقيبة.
ready-aed-do = أحضر لصقات جديدة لجهاز AED.
ready-aed-nowhere-do = اكتب أين جهاز AED.
ready-aed-undated-do = اكتب حتى متى تصلح لصقات الجهاز.
ready-site-do = أصلح ملف المكان.
ready-start-not = جزء من أمر التشغيل لم يفهم.
records-no-folder = هذا الكمبيوتر لا يحدد مجلدا لها
records-in-file = { $folder } ليس مجلدا
records-full = قرص { $folder } ممتلئ
records-failed = { $folder }: { $problem }
ready-letters-not = بعض حروف هذا المكان لا يمكن عرضها هنا. علامة ? مكانها.
ready-letters-do = اكتب العنوان على ورقة قرب الشاشة.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } يقرأ { $code }، { $country }. اكتب { $code }.
start-country = { $said } ليس بلدا. اكتب رمزا مثل US أو GB.
start-profile = { $said } ليس نهج إسعاف أولي. الموجود: { $profile }.
start-language = { $said } ليست لغة هنا. الموجود: { $names }.
start-scan = مفتاح واحد: { $said } ليس وقتا هنا. الموجود: { $names } ثانية.
start-scenario = لا يوجد تمرين { $said }. اختر واحدا هنا.
start-option = { $said } ليس خيارا. تم تجاهله.
start-value = { $said } يحتاج قيمة. تم تجاهله.
start-no-value = { $said } لا يأخذ قيمة. تم تجاهل ما بعده.
start-command = { $said } ليس أمرا. الموجود: { $words }.
start-address-long = العنوان طويل جدا. قطع آخره.
start-address-hidden = في العنوان علامات مخفية. تم حذفها.
start-address-empty = العنوان فارغ. اكتب أين هذا المكان.
start-settings = الإعدادات في { $path } غير مفهومة. كل شيء يظهر كالعادة.
start-scale = المقياس في { $name } ليس رقما. تم تجاهله.
start-no-answer = الشاشة لا تستجيب. كل الخطوات هنا.
start-bare = هذه الشاشة لا تكفي ألوانها للنافذة المعتادة. كل الخطوات هنا مع ذلك.
