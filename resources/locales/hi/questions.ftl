# The questions, their answers, and each answer said back.

question-responsive = क्या वे आंखें खोलते और जवाब देते हैं?
    .detail =
        नाम लेकर चिल्लाएं।
        दोनों कंधे ज़ोर से थपथपाएं।
        जवाब नहीं? मुट्ठी की गांठें छाती के बीच की हड्डी पर 5 सेकंड रगड़ें।
        बस कराहें या फड़कें तो जवाब: नहीं।
    .detail-squeeze =
        नाम लेकर चिल्लाएं।
        दोनों कंधे ज़ोर से थपथपाएं।
        जवाब नहीं? गर्दन और कंधे के बीच का मांस 5 सेकंड भींचें।
        बस कराहें या फड़कें तो जवाब: नहीं।
question-breathing = क्या सांस नॉर्मल चल रही है?
    .detail-not-awake =
        पीठ के बल लिटाएं।
        सिर पीछे।
        10 सेकंड छाती देखें।
        अटकती सांस, खर्राटे, या 2 से कम शांत, आसान सांसें हों तो जवाब: नहीं।
        बच्चा: 3 से कम।
    .detail-awake =
        10 सेकंड छाती देखें।
        सांस धीमी, अटकती, खर्राटे या गड़गड़ाहट वाली हो तो जवाब: नहीं।
    .detail-child =
        पीठ के बल लिटाएं।
        सिर पीछे।
        10 सेकंड छाती देखें।
        अटकती सांस, खर्राटे, या 3 से कम शांत, आसान सांसें हों तो जवाब: नहीं।
    .detail-baby =
        पीठ के बल लिटाएं।
        सिर सीधा।
        10 सेकंड छाती देखें।
        अटकती सांस, खर्राटे, या 4 से कम शांत, आसान सांसें हों तो जवाब: नहीं।
question-talking_or_obeying = क्या वे आपसे बात करते हैं, या आपका कहा करते हैं?
    .detail =
        अभी देखें।
        कराहना, झटके, फड़कना या अटकती सांस हो तो जवाब: नहीं।
question-breathing_recount = फिर देखें। 10 सेकंड में 2 या ज़्यादा शांत, आसान सांसें?
    .detail =
        नीचे झुकें।
        छाती उठती देखें।
        ज़ोर से गिनें।
        बच्चे की सांस तेज़ चलती है: 3 से कम हों तो जवाब: नहीं।
    .child =
        फिर देखें।
        10 सेकंड में 3 या ज़्यादा शांत, आसान सांसें?
    .detail-child =
        नीचे झुकें।
        छाती उठती देखें।
        ज़ोर से गिनें।
        शिशु की 4 या ज़्यादा होनी चाहिए।
    .baby =
        फिर देखें।
        10 सेकंड में 4 या ज़्यादा शांत, आसान सांसें?
    .detail-baby =
        नीचे झुकें।
        सिर सीधा रखें।
        छाती उठती देखें।
        ज़ोर से गिनें।
question-blue_or_grey = क्या होंठ, मसूड़े या उंगलियों के सिरे नीले या सलेटी हैं?
    .detail =
        गहरे रंग की त्वचा हो तो होंठों के अंदर, मसूड़े, नाखून और हथेली देखें।
        बहुत फीका या राख जैसा रंग हो तो जवाब: हां।
question-drowsy_or_confused = क्या वे बहुत नींद या उलझन में हैं, या होश आता-जाता है?
    .detail =
        नाम पूछें, और वे कहां हैं।
        देर से, लड़खड़ाते या गलत जवाब दें तो जवाब: हां।
question-clammy_skin = क्या त्वचा ठंडी, पसीने वाली या चिपचिपी है?
    .detail = हाथ के पिछले हिस्से से माथा छूकर देखें।
question-other_worry = क्या कोई और चिंता की बात है?
    .detail = झटकों वाला दौरा? छाती में दर्द? बहुत गर्म? ज़्यादा चोट? सीधा चल नहीं पाते? मन में खटका भी गिना जाता है।
question-higher_risk = बच्चा, गर्भवती, खुद को नुकसान, मिले-जुले ड्रग्स, या डोज़ पता नहीं?
    .detail =
        मेथाडोन, पैच या लंबे असर वाली गोली हो तो जवाब: हां।
        सड़क पर बिकने वाली गोली, बहुत ज़्यादा गोलियां, शराब के साथ गोली, या कुछ समय छोड़ने के बाद ड्रग्स हों तो जवाब: हां।

## Answers

answer-yes = हां
answer-no = नहीं
answer-not_sure = पता नहीं
hint-not_sure-yes = यानी जवाब: हां
hint-not_sure-no = यानी जवाब: नहीं

hint-responsive-yes = जवाब देते हैं
hint-responsive-no = जवाब नहीं देते
hint-breathing-yes = शांत, आसान सांसें
hint-breathing-no = अटकती, खर्राटे, धीमी या बिल्कुल नहीं
hint-talking_or_obeying-yes = बात करते या कहा करते हैं
hint-talking_or_obeying-no = नहीं करते
hint-breathing_recount-yes = 2 या ज़्यादा
    .child = 3 या ज़्यादा
    .baby = 4 या ज़्यादा
hint-breathing_recount-no = 2 से कम
    .child = 3 से कम
    .baby = 4 से कम
hint-blue_or_grey-yes = नीला, सलेटी या बहुत फीका
hint-blue_or_grey-no = नीला या सलेटी नहीं
hint-drowsy_or_confused-yes = नींद या उलझन में
hint-drowsy_or_confused-no = होश में, बात साफ़
hint-clammy_skin-yes = ठंडी, पसीना या चिपचिपी
hint-clammy_skin-no = ठंडी या चिपचिपी नहीं
hint-other_worry-yes = कुछ बात की चिंता है
hint-other_worry-no = और कुछ नहीं
hint-higher_risk-yes = इनमें से एक या ज़्यादा
hint-higher_risk-no = इनमें से कुछ नहीं

## Answers said back, after "You said:"

said-responsive-yes = जवाब देते हैं
said-responsive-no = जवाब नहीं देते
said-responsive-not_sure = जवाब देते हैं या नहीं, पता नहीं
said-breathing-yes = सांस नॉर्मल है
said-breathing-no = सांस नॉर्मल नहीं है
said-breathing-not_sure = सांस का पता नहीं
said-talking_or_obeying-yes = बात करते या कहा करते हैं
said-talking_or_obeying-no = न बात करते हैं, न कहा करते हैं
said-talking_or_obeying-not_sure = बात करते हैं या नहीं, पता नहीं
said-breathing_recount-yes = 2 या ज़्यादा सांसें
    .child = 3 या ज़्यादा सांसें
    .baby = 4 या ज़्यादा सांसें
said-breathing_recount-no = 2 से कम सांसें
    .child = 3 से कम सांसें
    .baby = 4 से कम सांसें
said-breathing_recount-not_sure = गिनती पक्की नहीं
said-blue_or_grey-yes = होंठ नीले या सलेटी दिखते हैं
said-blue_or_grey-no = नीला या सलेटी नहीं
said-blue_or_grey-not_sure = रंग का पता नहीं
said-drowsy_or_confused-yes = नींद या उलझन में
said-drowsy_or_confused-no = होश में, बात साफ़
said-drowsy_or_confused-not_sure = नींद में हैं या नहीं, पता नहीं
said-clammy_skin-yes = त्वचा ठंडी या चिपचिपी
said-clammy_skin-no = त्वचा ठंडी या चिपचिपी नहीं
said-clammy_skin-not_sure = त्वचा का पता नहीं
said-other_worry-yes = और कुछ बात की चिंता है
said-other_worry-no = और कुछ नहीं
said-other_worry-not_sure = और क्या है, पता नहीं
said-higher_risk-yes = खतरा ज़्यादा
said-higher_risk-no = खतरा ज़्यादा नहीं
said-higher_risk-not_sure = खतरे का पता नहीं
