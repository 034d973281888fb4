# The questions, their answers, and each answer said back.

question-responsive = Людина розплющує очі й відповідає вам?
    .detail =
        Гукніть на ім'я.
        Сильно поплескайте по обох плечах.
        Не відповідає? Тріть кісточками пальців кістку посеред грудей 5 секунд.
        Стогін чи посмикування: це НІ.
    .detail-squeeze =
        Гукніть на ім'я.
        Сильно поплескайте по обох плечах.
        Не відповідає? Стисніть м'яз між шиєю і плечем, 5 секунд.
        Стогін чи посмикування: це НІ.
question-breathing = Людина дихає нормально?
    .detail-not-awake =
        Покладіть на спину.
        Голову назад.
        Дивіться на груди 10 секунд.
        Хапає повітря, хропе чи менше 2 спокійних вдихів: це НІ.
        Дитина: менше 3.
    .detail-awake =
        Дивіться на груди 10 секунд.
        Дихає повільно, хапає повітря, хропе чи булькає: це НІ.
    .detail-child =
        Покладіть на спину.
        Голову назад.
        Дивіться на груди 10 секунд.
        Хапає повітря, хропе чи менше 3 спокійних вдихів: це НІ.
    .detail-baby =
        Покладіть на спину.
        Голову рівно.
        Дивіться на груди 10 секунд.
        Хапає повітря, хропе чи менше 4 спокійних вдихів: це НІ.
question-talking_or_obeying = Людина говорить із вами чи робить, що просите?
    .detail =
        Дивіться зараз.
        Стогне, сіпається, посмикується чи хапає повітря: це НІ.
question-breathing_recount = Гляньте ще. 2 чи більше спокійних вдихів за 10 секунд?
    .detail =
        Нахиліться низько.
        Дивіться, як піднімаються груди.
        Лічіть уголос.
        Дитина дихає частіше: менше 3 - це НІ.
    .child =
        Гляньте ще.
        3 чи більше спокійних вдихів за 10 секунд?
    .detail-child =
        Нахиліться низько.
        Дивіться, як піднімаються груди.
        Лічіть уголос.
        Немовляті треба 4 чи більше.
    .baby =
        Гляньте ще.
        4 чи більше спокійних вдихів за 10 секунд?
    .detail-baby =
        Нахиліться низько.
        Тримайте голову рівно.
        Дивіться, як піднімаються груди.
        Лічіть уголос.
question-blue_or_grey = Губи, ясна чи кінчики пальців сині або сірі?
    .detail =
        На темній шкірі гляньте на губи зсередини, ясна, нігті й долоні.
        Дуже бліді чи попелясті: це ТАК.
question-drowsy_or_confused = Людина дуже сонна, плутається чи раз у раз відключається?
    .detail =
        Спитайте, як її звати і де вона.
        Реагує повільно, говорить нечітко чи неправильно: це ТАК.
question-clammy_skin = Шкіра холодна, спітніла чи липка?
    .detail = Торкніться лоба тильним боком долоні.
question-other_worry = Вас тривожить щось іще?
    .detail = Судоми? Біль у грудях? Сильний жар? Тяжка травма? Не може йти рівно? Погане передчуття теж рахується.
question-higher_risk = Дитина, вагітна, навмисна шкода собі, суміш таблеток чи наркотиків, невідома доза?
    .detail =
        Скажіть ТАК, якщо це метадон, пластир із ліками чи таблетки тривалої дії.
        ТАК, якщо таблетки з вулиці, забагато таблеток, алкоголь із таблетками чи наркотики після перерви.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = ТАК
answer-no = НІ
answer-not_sure = НЕ ЗНАЮ
hint-not_sure-yes = рахується як ТАК
hint-not_sure-no = рахується як НІ

hint-responsive-yes = відповідає
hint-responsive-no = не відповідає
hint-breathing-yes = спокійні, тихі вдихи
hint-breathing-no = хапає повітря, хропе, повільно, не дихає
hint-talking_or_obeying-yes = говорить чи робить, що просите
hint-talking_or_obeying-no = ні того, ні того
hint-breathing_recount-yes = 2 чи більше
    .child = 3 чи більше
    .baby = 4 чи більше
hint-breathing_recount-no = менше 2
    .child = менше 3
    .baby = менше 4
hint-blue_or_grey-yes = сині, сірі чи дуже бліді
hint-blue_or_grey-no = не сині й не сірі
hint-drowsy_or_confused-yes = сонна чи плутається
hint-drowsy_or_confused-no = у свідомості, не плутається
hint-clammy_skin-yes = холодна, спітніла чи липка
hint-clammy_skin-no = не холодна й не липка
hint-other_worry-yes = щось тривожить
hint-other_worry-no = більше нічого
hint-higher_risk-yes = щось одне чи більше
hint-higher_risk-no = нічого з цього

## Answers said back, after "You said:"

said-responsive-yes = відповідає
said-responsive-no = не відповідає
said-responsive-not_sure = не знаю, чи відповідає
said-breathing-yes = дихає нормально
said-breathing-no = не дихає нормально
said-breathing-not_sure = не знаю, як дихає
said-talking_or_obeying-yes = говорить чи робить, що просите
said-talking_or_obeying-no = не говорить, не робить, що просите
said-talking_or_obeying-not_sure = не знаю, чи говорить
said-breathing_recount-yes = 2 чи більше вдихів
    .child = 3 чи більше вдихів
    .baby = 4 чи більше вдихів
said-breathing_recount-no = менше 2 вдихів
    .child = менше 3 вдихів
    .baby = менше 4 вдихів
said-breathing_recount-not_sure = не знаю, скільки вдихів
said-blue_or_grey-yes = губи сині чи сірі
said-blue_or_grey-no = не сині й не сірі
said-blue_or_grey-not_sure = не знаю, який колір
said-drowsy_or_confused-yes = сонна чи плутається
said-drowsy_or_confused-no = у свідомості, не плутається
said-drowsy_or_confused-not_sure = не знаю, чи сонна
said-clammy_skin-yes = шкіра холодна чи липка
said-clammy_skin-no = шкіра не холодна й не липка
said-clammy_skin-not_sure = не знаю, яка шкіра
said-other_worry-yes = тривожить щось іще
said-other_worry-no = більше нічого
said-other_worry-not_sure = не знаю, що ще
said-higher_risk-yes = вищий ризик
said-higher_risk-no = нема вищого ризику
said-higher_risk-not_sure = не знаю, який ризик
