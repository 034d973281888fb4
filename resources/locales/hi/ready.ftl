# The ready light on the first question: shown only once that is there.

light-looking = कंप्यूटर जांच रहा है, सब तैयार है या नहीं।
light-ready = तैयार।
light-to-do = तैयार नहीं: { $what }{ $more ->
    [0] {""}
    [one] {" "}{ $more } और बात।
   *[other] {" "}{ $more } और बातें।
} [O, 0]
ready-content-do = प्रोग्राम फिर इंस्टॉल करें।
ready-content-old-do = पेन ड्राइव पर नई कॉपी लाएं।
ready-fonts-do = प्रोग्राम फिर इंस्टॉल करें।
ready-sound-do = आवाज़ चालू करें, या जगह की सेटिंग में हमेशा के लिए बंद।
ready-muted-do = कंप्यूटर की आवाज़ बढ़ाएं।
ready-headphones-do = आवाज़ लाउडस्पीकर से आने दें।
ready-records-do = डिस्क पर रिकॉर्ड के लिए जगह बनाएं।
ready-clock-do = इस कंप्यूटर की घड़ी ठीक करें।
ready-country-do = देश चुनें।
ready-number-do = ज़िम्मेदार व्यक्ति से नंबर जांचने को कहें।
ready-address-do = लिखें कि यह जगह कहां है।
ready-kit-nowhere-do = लिखें कि किट कहां है।
ready-kit-undated-do = लिखें कि किट कब तक चलेगी।
ready-aed-do = AED के नए पैड लाएं।
ready-aed-nowhere-do = लिखें कि AED कहां है।
ready-aed-undated-do = लिखें कि पैड कब तक चलेंगे।
ready-site-do = जगह की फ़ाइल ठीक करें।
ready-start-not = शुरू करने का कुछ हिस्सा समझ में नहीं आया।
records-no-folder = यह कंप्यूटर उनके लिए कोई फ़ोल्डर नहीं बताता
records-in-file = { $folder } फ़ोल्डर नहीं है
records-full = { $folder } की डिस्क भर गई है
records-failed = { $folder }: { $problem }
ready-letters-not = इस जगह के कुछ अक्षर यहां नहीं दिखाए जा सकते। उनकी जगह ? है।
ready-letters-do = पता कागज़ पर लिखकर स्क्रीन के पास रखें।

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } को { $code }, { $country } माना गया। { $code } लिखें।
start-country = { $said } कोई देश नहीं। US या GB जैसा कोड लिखें।
start-profile = { $said } कोई फ़र्स्ट एड प्रोफ़ाइल नहीं। ये हैं: { $profile }।
start-language = { $said } यहां कोई भाषा नहीं। ये हैं: { $names }।
start-scan = एक स्विच: { $said } यहां कोई समय नहीं। ये हैं: { $names } सेकंड।
start-scenario = { $said } कोई अभ्यास नहीं। यहां एक चुनें।
start-option = { $said } कोई विकल्प नहीं। इसे छोड़ दिया गया।
start-value = { $said } को मान चाहिए। इसे छोड़ दिया गया।
start-no-value = { $said } कोई मान नहीं लेता। उसके बाद का छोड़ दिया गया।
start-command = { $said } कोई कमांड नहीं। ये हैं: { $words }।
start-address-long = पता बहुत लंबा है। उसका आखिरी हिस्सा काट दिया गया।
start-address-hidden = पते में छिपे निशान थे। उन्हें छोड़ दिया गया।
start-address-empty = पता खाली है। लिखें कि यह जगह कहां है।
start-settings = { $path } की सेटिंग समझ में नहीं आई। सब आम जैसा दिखेगा।
start-scale = { $name } में स्केल कोई संख्या नहीं। इसे छोड़ दिया गया।
start-no-answer = डिस्प्ले जवाब नहीं देता। सारे स्टेप यहां हैं।
start-bare = इस डिस्प्ले में आम विंडो के रंग नहीं हैं। फिर भी सारे स्टेप यहां हैं।
