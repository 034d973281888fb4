# The questions, their answers, and each answer said back.

question-responsive = Открывает глаза и отвечает вам?
    .detail =
        Громко позовите по имени.
        Сильно похлопайте по обоим плечам.
        Нет ответа? 5 секунд трите костяшками кулака середину груди.
        Стон или подёргивание: это НЕТ.
    .detail-squeeze =
        Громко позовите по имени.
        Сильно похлопайте по обоим плечам.
        Нет ответа? Сожмите мышцу между шеей и плечом, 5 секунд.
        Стон или подёргивание: это НЕТ.
question-breathing = Дышит нормально?
    .detail-not-awake =
        Положите на спину.
        Запрокиньте голову.
        10 секунд следите за грудью.
        Ловит ртом воздух, храпит или меньше 2 спокойных вдохов: это НЕТ.
        Ребёнок: меньше 3.
    .detail-awake =
        10 секунд следите за грудью.
        Дышит медленно, ловит ртом воздух, храпит или булькает: это НЕТ.
    .detail-child =
        Положите на спину.
        Запрокиньте голову.
        10 секунд следите за грудью.
        Ловит ртом воздух, храпит или меньше 3 спокойных вдохов: это НЕТ.
    .detail-baby =
        Положите на спину.
        Держите голову ровно.
        10 секунд следите за грудью.
        Ловит ртом воздух, храпит или меньше 4 спокойных вдохов: это НЕТ.
question-talking_or_obeying = Говорит с вами или делает, что вы просите?
    .detail =
        Смотрите сейчас.
        Стонет, дёргается, вздрагивает, ловит воздух: это НЕТ.
question-breathing_recount = Смотрите снова. За 10 секунд 2 или больше спокойных вдохов?
    .detail =
        Пригнитесь.
        Следите, как поднимается грудь.
        Считайте вслух.
        Ребёнок дышит чаще. У ребёнка меньше 3: это НЕТ.
    .child =
        Смотрите снова.
        За 10 секунд 3 или больше спокойных вдохов?
    .detail-child =
        Пригнитесь.
        Следите, как поднимается грудь.
        Считайте вслух.
        У младенца нужно 4 или больше.
    .baby =
        Смотрите снова.
        За 10 секунд 4 или больше спокойных вдохов?
    .detail-baby =
        Пригнитесь.
        Держите голову ровно.
        Следите, как поднимается грудь.
        Считайте вслух.
question-blue_or_grey = Губы, дёсны или кончики пальцев синие или серые?
    .detail =
        На тёмной коже смотрите губы изнутри, дёсны, ногти и ладони.
        Очень бледные или пепельные: это ДА.
question-drowsy_or_confused = Сильно клонит в сон, путает слова или отключается?
    .detail =
        Спросите: как вас зовут, где вы?
        Отвечает медленно, невнятно или неверно: это ДА.
question-clammy_skin = Кожа холодная, потная или липкая?
    .detail = Потрогайте лоб тыльной стороной руки.
question-other_worry = Вас тревожит что-то ещё?
    .detail = Судороги? Боль в груди? Сильный жар? Тяжёлая травма? Не может идти прямо? Плохое предчувствие: это ДА.
question-higher_risk = Ребёнок, беременность, вред себе нарочно, смесь таблеток или наркотиков, неизвестная доза?
    .detail =
        Отвечайте ДА: метадон, пластырь или таблетки долгого действия.
        ДА: таблетки, купленные с рук, слишком много таблеток, алкоголь с таблетками, наркотики после перерыва.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = ДА
answer-no = НЕТ
answer-not_sure = НЕ ЗНАЮ
hint-not_sure-yes = считается ДА
hint-not_sure-no = считается НЕТ

hint-responsive-yes = отвечает
hint-responsive-no = не отвечает
hint-breathing-yes = спокойные тихие вдохи
hint-breathing-no = ловит воздух, храп, медленно, не дышит
hint-talking_or_obeying-yes = говорит или делает, что просят
hint-talking_or_obeying-no = ни то ни другое
hint-breathing_recount-yes = 2 или больше
    .child = 3 или больше
    .baby = 4 или больше
hint-breathing_recount-no = меньше 2
    .child = меньше 3
    .baby = меньше 4
hint-blue_or_grey-yes = синие, серые, очень бледные
hint-blue_or_grey-no = не синие и не серые
hint-drowsy_or_confused-yes = клонит в сон, путает слова
hint-drowsy_or_confused-no = в ясном сознании
hint-clammy_skin-yes = холодная, потная, липкая
hint-clammy_skin-no = не холодная, не липкая
hint-other_worry-yes = что-то тревожит
hint-other_worry-no = больше ничего
hint-higher_risk-yes = хотя бы одно из этого
hint-higher_risk-no = ничего из этого

## Answers said back, after "You said:"

said-responsive-yes = отвечает
said-responsive-no = не отвечает
said-responsive-not_sure = не знаю, отвечает ли
said-breathing-yes = дышит нормально
said-breathing-no = нет нормального дыхания
said-breathing-not_sure = не знаю, как дышит
said-talking_or_obeying-yes = говорит или делает, что просят
said-talking_or_obeying-no = не говорит и не делает, что просят
said-talking_or_obeying-not_sure = не знаю, говорит ли
said-breathing_recount-yes = 2 или больше вдохов
    .child = 3 или больше вдохов
    .baby = 4 или больше вдохов
said-breathing_recount-no = меньше 2 вдохов
    .child = меньше 3 вдохов
    .baby = меньше 4 вдохов
said-breathing_recount-not_sure = не знаю, сколько вдохов
said-blue_or_grey-yes = губы синие или серые
said-blue_or_grey-no = не синие и не серые
said-blue_or_grey-not_sure = не знаю, какой цвет
said-drowsy_or_confused-yes = клонит в сон или путает слова
said-drowsy_or_confused-no = в ясном сознании
said-drowsy_or_confused-not_sure = не знаю, клонит ли в сон
said-clammy_skin-yes = кожа холодная или липкая
said-clammy_skin-no = кожа не холодная и не липкая
said-clammy_skin-not_sure = не знаю, какая кожа
said-other_worry-yes = вас тревожит что-то ещё
said-other_worry-no = больше ничего
said-other_worry-not_sure = не знаю, что ещё
said-higher_risk-yes = риск выше
said-higher_risk-no = риск не выше
said-higher_risk-not_sure = не знаю, какой риск
