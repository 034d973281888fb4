# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = ओवरडोज़ चेकलिस्ट
window-title-practice = अभ्यास - ओवरडोज़ चेकलिस्ट
window-title-audience = अभ्यास, कमरे के लिए - ओवरडोज़ चेकलिस्ट
window-title-edit = जगह - ओवरडोज़ चेकलिस्ट


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = अभी { $number } को कॉल करें
call-also = अभी { $number } को कॉल करें (या { $also })
call-calling = कोई { $number } को कॉल कर रहा है
call-calling-any = कोई एम्बुलेंस को कॉल कर रहा है
call-calling-since = { $time } से। लाइन पर कोई नहीं? फिर कॉल करें। ऐसा नहीं है? [Q]
call-worse = हालत बिगड़ी। कॉल ऑपरेटर को बताएं, या फिर कॉल करें।
call-mark = एम्बुलेंस को कॉल जारी [Q]
call-quiet = एम्बुलेंस: { $number }
call-any = अपनी एम्बुलेंस को कॉल करें: 911{ -nb }अमेरिका{ -nb }और{ -nb }कनाडा, 999{ -nb }ब्रिटेन, 112{ -nb }यूरोप, 000{ -nb }ऑस्ट्रेलिया, 111{ -nb }न्यूज़ीलैंड
call-hint = किसी भी फ़ोन से, स्पीकर चालू
call-hint-country = किसी भी फ़ोन से, स्पीकर चालू ({ $country })
your-ambulance = अपनी एम्बुलेंस
we-are-at = हम यहां हैं: { $address }
we-are-at-lacks = देखें हम कहां हैं: पता यहां नहीं दिखाया जा सकता।
way-in = अंदर का रास्ता: { $access }
also-ring = उसके बाद: { $name } { $number }
aed-here = AED यहां है: { $place }
naloxone-here = नालोक्सोन यहां है: { $place }
naloxone-here-product = नालोक्सोन यहां है: { $product }, { $place }
detail-and-place = { $detail } { $place }
say-K1 = कहें: जगाने पर होश नहीं आ रहा। बताएं सांस कैसी है।
say-A1 = कहें: होश में नहीं हैं, सांस नॉर्मल नहीं है।
say-B1 = कहें: सांस चल रही है, पर जगाने पर होश नहीं आ रहा।
say-E1 = कहें: होश में हैं, पर सांस ठीक नहीं चल रही या रंग नीला है।
say-C1 = जो दिखे वो बताएं: नींद, उलझन, ठंडा पसीना, झटकों वाला दौरा, छाती में दर्द।
call-taker = कॉल ऑपरेटर लाइन पर? जो कहें, वो करें। ऑपरेटर स्टेप बता रहे हैं? [T]
call-taker-leads = अब कॉल ऑपरेटर बताएंगे। जो कहें, वो करें। [T] से स्टेप वापस आएंगे।
aed-leads = अब AED बताएगी। जो कहे, वो करें। [A] से स्टेप वापस आएंगे।
two-people = { $count ->
    [one] { $count } और व्यक्ति [V]
   *[other] { $count } और लोग [V]
}
same-person = वही व्यक्ति? हां { $key } / नया व्यक्ति [P]
open-since = { $clock }
    .label = अब तक
sound-on = आवाज़ चालू [M]
    .state = आवाज़: चालू
sound-off = आवाज़ बंद [M]
    .state = आवाज़: बंद
sound-none = आवाज़ बंद: चित्र देखकर करें
    .state = आवाज़: यहां नहीं है
sound-muted = कंप्यूटर की आवाज़ बंद या म्यूट है
    .state = आवाज़: कंप्यूटर की बंद या म्यूट
sound-headphones = आवाज़ हेडफ़ोन में जा रही है [M]
    .state = आवाज़: हेडफ़ोन में

## Questions

you-said = आपने कहा: { $answers }
check-title = फिर जांचें
colour-asked = रंग फिर देखें।
look-timer = छाती देखें: { $seconds } / { $of } सेकंड
look-count = शांत सांसें गिनीं: { $count }। [U] सिर्फ़ शांत, आसान सांस पर दबाएं।
look-counted = पिछली बार: { $of } सेकंड में { $count }
silence-ends = आप कुछ न दबाएं तो { $clock } में गिना जाएगा: पता नहीं

## Instructions

outcome-not_breathing = सांस नॉर्मल नहीं
outcome-breathing_unresponsive = सांस है, होश नहीं आ रहा
outcome-awake_breathing_badly = होश है, सांस ठीक नहीं या रंग नीला
outcome-awake_danger_signs = होश है, खतरे के लक्षण
outcome-after_rescue = बचाव के बाद फिर होश में
outcome-high_risk = खतरा ज़्यादा, अभी लक्षण नहीं
outcome-no_danger_sign = अभी खतरे का लक्षण नहीं
done-cards = हो गया: { $cards }
now-card = अभी: { $card }
next-card = आगे: { $card }
last-card = यह आखिरी कार्ड है। जांच अपने आप आएगी।
goes-on-in = { $clock } में अपने आप आगे बढ़ेगा
no-answer-to-check = जांच का जवाब नहीं आया। अभी उन्हें देखें।
next-check = अगली जांच { $clock } में
    .label = अगली जांच तक

## CPR

then = फिर { $order }
beat-push = दबाएं { $number } / { $of }
beat-breath = सांस दें { $number } / { $of }
beat-count = { $number }
    .of = / { $of }
beat-weak = अब सांस दें
beat-wait = हवा निकलने दें। छाती देखें।
beat-every = हर { $seconds } सेकंड में एक सांस
beat-rate = एक मिनट में { $rate }
swap-in = { $clock } में मददगार बदलें
    .label = मददगार बदलने में बाकी
swap-in-alone = { $clock } में 2 मिनट पूरे
    .label = 2 मिनट पूरे होने तक
swap-now = अभी मददगार बदलें
swap-now-alone = 2 मिनट पूरे। छाती दबाते रहें।
swap-alone-no-phone = अब तक फ़ोन नहीं? अभी जाकर कॉल करें। फिर सीधे वापस आएं।
cpr-look = हाथ हटाएं। छाती देखें, ज़्यादा से ज़्यादा 10 सेकंड।
    .detail =
        शांत, आसान सांसें? जवाब: हां।
        अटकती सांस, खर्राटे, सांस नहीं या पता नहीं? छाती दबाते रहें।
    .display =
        हाथ हटाएं।
        देखें।
cpr-look-ended = फिर छाती दबाएं। हां तभी, जब शांत, आसान सांसें दिखीं।
title-child = { $outcome }: बच्चा
title-baby = { $outcome }: शिशु
weak-breaths-key = कमज़ोर सांसें? [W]
weak-breaths-off = सिर्फ़ अटकती सांस या सांस नहीं? फिर छाती दबाएं [W]
mixed-line = बेंज़ो और ओपिओइड मिले हुए? वही स्टेप।

## What the voice says beside what is shown

voice-count = { $number }
voice-check = यह आवाज़ की जांच है।

## Naloxone

naloxone-none = नालोक्सोन (Narcan): अब तक नहीं दिया
naloxone-none-here = यहां नालोक्सोन नहीं। ज़ोर से पूछें, किसके पास है। [G]
naloxone-no-more = नालोक्सोन नहीं बचा। ज़ोर से पूछें, किसके पास है। [G]
naloxone-site-count = { $count ->
    [0] { $date } को यहां एक भी नहीं था
    [one] { $date } को यहां { $count } था
   *[other] { $date } को यहां { $count } थे
}
naloxone-given = नालोक्सोन: { $count } बार दिया, आखिरी { $time } पर
naloxone-correct = गलत है? आखिरी डोज़ सुधारें [I]
naloxone-taken-back = आखिरी डोज़ हटाई गई। वापस लाएं [I]
naloxone-asked = नालोक्सोन दिया? [G]
naloxone-next = सांस नॉर्मल नहीं? अगली डोज़ { $clock } में
naloxone-look = अगली बार मददगार बदलते समय एक बार देखें, 10 सेकंड से कम। फिर छाती दबाते रहें।
naloxone-look-alone = 2 मिनट पर: एक बार देखें, 10 सेकंड से कम। फिर छाती दबाते रहें।
naloxone-look-steps = सांस को देखें।
naloxone-due = सांस नॉर्मल नहीं? अगली डोज़ का समय हो गया
naloxone-late = सांस नॉर्मल नहीं? अगली डोज़ में देर हो गई
naloxone-wears-off = अब असर उतर सकता है। सांस पर नज़र रखें।
naloxone-still-watch = सांस पर अब भी नज़र रखें।
rescue-watch = सांस फिर रुक सकती है। नज़र रखें।

## Keys: short names of what they do

key-back = पीछे
key-not-breathing = सांस नहीं
key-breathing-again = सांस चल रही है? करवट पर
key-check = फिर जांचें
key-next = हो गया, आगे
key-next-step = अगला स्टेप
key-fit-over = झटके रुक गए
key-naloxone = नालोक्सोन दिया
key-correct = डोज़ सुधारें
key-none-here = यहां नालोक्सोन नहीं
key-no-more = नालोक्सोन नहीं बचा
key-some-here = नालोक्सोन मिल गया
key-which-device = कौन सा नालोक्सोन है?
key-drugs = क्या लिया हो सकता है?
key-help = और मदद
key-fit = पूरे शरीर में झटके?
key-child = बच्चा
    .hint = 1 साल या ज़्यादा
key-child-off = बच्चा: चालू। बंद करें
key-baby = शिशु
    .hint = 1 साल से कम
key-age = { $age }, { $hint }
key-baby-off = शिशु: चालू। बंद करें
key-weak = CPR स्क्रीन पर: कमज़ोर सांसें
key-aed = AED यहां है
key-aed-off = AED के स्टेप खत्म
key-call-taker = कॉल ऑपरेटर बताएंगे
key-call-taker-off = स्टेप फिर चालू
key-calling = एम्बुलेंस को कॉल जारी
key-calling-off = कोई कॉल नहीं कर रहा
key-alone = मैं अकेले हूं
key-alone-off = दूसरा मददगार है
key-crew = एम्बुलेंस टीम आ गई
key-close = बंद करें
key-new-person = नया व्यक्ति
key-other-person = दूसरा व्यक्ति
key-count = एक सांस गिनें
key-language = भाषा
key-sound-on = आवाज़ चालू
key-sound-off = आवाज़ बंद
key-sound-check = आवाज़ जांचें
key-read = पढ़कर सुनाएं
key-learn = सीखें
key-search = खोजें
key-site = जगह
key-menu = मेन्यू
key-distance = सिर्फ़ निर्देश, बड़ा
key-plain = स्क्रीन पर कम
key-show-all = पूरा दिखाएं
key-full-screen = पूरी स्क्रीन
key-larger-text = बड़े अक्षर
key-smaller-text = छोटे अक्षर
key-usual-text = आम अक्षर
key-same-person = वही व्यक्ति
key-country = देश
key-more = और
key-back-to-steps = स्टेप पर वापस

ask-new-person = दूसरा व्यक्ति? पहले व्यक्ति के स्टेप चलते रहेंगे।
    .yes = हां [1]
    .no = नहीं [P]
ask-one-too-many = { $count } और लोग हैं। जिसे छोड़े सबसे ज़्यादा समय हुआ, उसके स्टेप खत्म करें? उसका रिकॉर्ड मिट जाएगा।
ask-hide = { $page } - स्टेप छिपाएं? वे चलते रहेंगे।
    .yes = हां [1]
    .no = नहीं [Esc]
notice-dose-noted = { $time } पर लिखा गया। दूसरी डोज़? फिर [G]
notice-no-sound = यहां आवाज़ नहीं है। स्टेप पढ़ें।
notice-silent = इस कंप्यूटर में आवाज़ नहीं आती। आवाज़ बंद: चित्र देखकर करें।
notice-muted = कंप्यूटर की आवाज़ बंद या म्यूट है। आवाज़ बढ़ाएं, या चित्र देखकर करें।
notice-headphones = आवाज़ हेडफ़ोन में जा रही है। निकाल दें, या चित्र देखकर करें।
notice-sound-off = आवाज़ बंद है। [M] से चालू होगी।
notice-doses = नालोक्सोन: { $count } बार दिया। गलत है? आखिरी डोज़ सुधारें [I]
notice-no-question = अभी कोई सवाल नहीं है। [C] से फिर जांचें।
notice-no-question-look = अभी कोई सवाल नहीं है। सांस फिर चल रही है? [B]
notice-late = समय पर जवाब नहीं आया। [C] से फिर जांचें।
notice-late-look = समय पर जवाब नहीं आया, इसलिए स्टेप आगे बढ़े। सांस फिर चल रही है? [B]
notice-fit-open = दौरे का कार्ड खुला है। झटके रुक गए? [F]
notice-page-open = एक पेज खुला है। [Esc] से स्टेप पर वापस जाएं।
notice-held = { $key } दबी हुई या लॉक है। छोड़ें, फिर दबाएं।
notice-click-here = बटन चलाने के लिए यहां क्लिक करें
notice-strange-letter = यह अक्षर यहां नहीं चलता। 1, 2 या 3 दबाएं।
notice-strange-key = यह अक्षर यहां नहीं चलता। अंग्रेज़ी अक्षरों पर जाएं।
notice-close = बंद करें? घटना खुली रहेगी। निकलने के लिए फिर बंद करें।
notice-close-unsaved = बंद करें? घटना सेव नहीं हुई और खो जाएगी। निकलने के लिए फिर बंद करें।
notice-unsaved = यह सेव नहीं हो सकता। विंडो खुली रखें।
mark-unsaved = यह सेव नहीं हो सकता
    .detail = विंडो खुली रखें। एम्बुलेंस टीम के लिए कॉपी या प्रिंट करें।
notice-newer = एक खुला रिकॉर्ड नए संस्करण का है। वह जैसा है वैसा रहेगा।
notice-found = किसी के स्टेप अब भी खुले हैं, शुरू हुए { $minutes ->
    [0] अभी-अभी
    [one] { $minutes } मिनट पहले
   *[other] { $minutes } मिनट पहले
}। [V] से वापस आएंगे।
notice-resumed = ये स्टेप { $time } से आगे चल रहे हैं। दूसरा व्यक्ति? [P]
notice-left = { $date }, { $time } पर शुरू हुए स्टेप दूसरे संस्करण ने छोड़े हैं। [V] से सूची दिखेगी।
notice-left-waits = { $date }, { $time } पर शुरू हुए स्टेप दूसरे संस्करण ने छोड़े हैं।
notice-away = वापस। इन स्टेप को किसी ने नहीं देखा: { $minutes ->
    [0] एक मिनट से कम
    [one] { $minutes } मिनट तक
   *[other] { $minutes } मिनट तक
}। सारी घड़ियां चलती रहीं।
notice-away-restarted = वापस। कंप्यूटर फिर से चालू हुआ। उसकी घड़ी से इसमें समय लगा: { $minutes ->
    [0] एक मिनट से कम
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
}।
notice-away-unknown = वापस। कंप्यूटर फिर से चालू हुआ और उसकी घड़ी पीछे चली गई: समय गलत हो सकते हैं।
notice-asleep = कंप्यूटर सोया रहा: { $minutes ->
    [0] एक मिनट से कम
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
}। सारी घड़ियां चलती रहीं।
text-size-cut = अक्षर { $percent } %: यहां { $wish } % की जगह नहीं

## Languages

languages-title = भाषा
languages-hint = स्टेप चलते रहेंगे। पेज { $page } / { $pages }
language-draft = { $name } (ड्राफ़्ट)
language-second = इसके नीचे: { $name }
language-second-none = इसके नीचे: कुछ नहीं
notice-draft = ये शब्द ड्राफ़्ट हैं, किसी ने जांचे नहीं। नीचे { $name } है।
notice-draft-alone = ये शब्द ड्राफ़्ट हैं, किसी ने जांचे नहीं।
notice-in-english = यह पेज अब तक अंग्रेज़ी में है।
sound-no-voice = इस भाषा में आवाज़ नहीं: स्टेप पढ़ें
    .state = आवाज़: इस भाषा में नहीं

## Pages

help-title = और मदद
help-hint = कोई बटन दबाएं। Esc से उसी जगह वापस। 1, 2 और 3 से सवाल का जवाब भी दे सकते हैं।
fit-title = झटकों वाला दौरा
fit-clock = दौरे का समय { $clock }
    .label = दौरे का समय
choice-picked = चुना गया
drugs-title = क्या लिया हो सकता है?
drugs-hint = जो भी ठीक लगे, सब चुनें। इससे स्टेप कभी नहीं बदलते।
devices-title = कौन सा नालोक्सोन है?
devices-hint = इस पेज पर नहीं? पैकेट पर बने चित्र देखकर करें।
menu-title = मेन्यू
menu-hint = नंबर ऊपर बना रहेगा। Esc से वापस।
loudness-full = आवाज़: पूरी
loudness-middle = आवाज़: आधी
loudness-low = आवाज़: कम
menu-of-system = { $item } (जैसा इस कंप्यूटर में)
theme-light = रंग: सफ़ेद पर गहरा
theme-dark = रंग: काले पर हल्का
theme-high_contrast = रंग: बहुत साफ़ फ़र्क
theme-high_contrast_light = रंग: सफ़ेद पर बहुत साफ़ फ़र्क
motion-full = हरकत: ताल हिलती है
motion-reduced = हरकत: सिर्फ़ अंक बदलते हैं
skin-both = चित्रों में त्वचा: गोरी और गहरे रंग की
skin-light = चित्रों में त्वचा: गोरी
skin-dark = चित्रों में त्वचा: गहरे रंग की
country-title = आप किस देश में हैं?
country-hint = पेज { $page } / { $pages }, 9 से और दिखेंगे।
country-choice = { $name } ({ $code }): { $number }
profile-intl = अंतरराष्ट्रीय
profile-us-aha = अमेरिका
profile-uk-ie = ब्रिटेन और आयरलैंड
profile-ca-community = कनाडा, समुदाय के मददगार
profile-anz = ऑस्ट्रेलिया और न्यूज़ीलैंड
profile-erc = यूरोप
product-intl = स्प्रे या सुई
product-us-aha = 4 mg स्प्रे
product-uk-ie = 1.8 mg स्प्रे (14 साल या ज़्यादा) या 0.4 mg निशान
product-ca-community = 0.4 mg सुई या स्प्रे
product-anz = स्प्रे
product-erc = स्प्रे या सुई


## One switch, and a screen reader

reader-keys = कुंजी: { $keys }
notice-reader = यहाँ स्क्रीन रीडर बोल रहा है: आवाज़ सिर्फ़ ताल देती है और याद दिलाती है। बदलने के लिए: मेन्यू [O]
reader-voice-beat = स्क्रीन रीडर के साथ आवाज़: ताल और याद
reader-voice-orders = स्क्रीन रीडर के साथ आवाज़: निर्देश भी पढ़ती है
scan-off = एक स्विच: बंद
scan-on = एक स्विच: हर { $seconds } सेकंड में एक बटन
