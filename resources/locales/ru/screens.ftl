# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = ТРЕНИРОВКА - Overdose Checklist
window-title-audience = ТРЕНИРОВКА, для зала - Overdose Checklist
window-title-edit = Место - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = ЗВОНИТЕ { $number } СЕЙЧАС
call-also = ЗВОНИТЕ { $number } СЕЙЧАС (или { $also })
call-calling = На { $number } уже звонят
call-calling-any = В скорую уже звонят
call-calling-since = с { $time }. Никого на линии? Звоните снова. Никто не звонит? [Q]
call-worse = Стало хуже. Скажите диспетчеру или звоните снова.
call-mark = В скорую уже звонят [Q]
call-quiet = Скорая: { $number }
call-any = ЗВОНИТЕ В СКОРУЮ: 911{ -nb }США{ -nb }и{ -nb }Канада, 999{ -nb }Британия, 112{ -nb }Европа, 000{ -nb }Австралия, 111{ -nb }Новая{ -nb }Зеландия
call-hint = любой телефон, громкая связь
call-hint-country = любой телефон, громкая связь ({ $country })
your-ambulance = в скорую
we-are-at = Мы здесь: { $address }
we-are-at-lacks = Посмотрите, где мы: здесь адрес показать нельзя.
way-in = Вход: { $access }
also-ring = Потом: { $name } { $number }
aed-here = Дефибриллятор здесь: { $place }.
naloxone-here = Налоксон здесь: { $place }.
naloxone-here-product = Налоксон здесь: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Скажите: человек не просыпается. Скажите, как дышит.
say-A1 = Скажите: без сознания, нет нормального дыхания.
say-B1 = Скажите: дышит, но не просыпается.
say-E1 = Скажите: в сознании, но дышит плохо или синеет.
say-C1 = Скажите, что видите: клонит в сон, путает слова, кожа липкая, судороги, боль в груди.
call-taker = Диспетчер на линии? Делайте, что говорит. Диспетчер командует? [T]
call-taker-leads = Диспетчер командует. Делайте, что говорит. [T] вернёт шаги.
aed-leads = Дефибриллятор командует. Делайте, что говорит. [A] вернёт шаги.
two-people = { $count ->
    [one] Ещё { $count } человек [V]
    [few] Ещё { $count } человека [V]
    [many] Ещё { $count } человек [V]
   *[other] Ещё { $count } человека [V]
}
same-person = Тот же человек? Да { $key } / Новый [P]
open-since = { $clock }
    .label = прошло
sound-on = Звук включён [M]
    .state = Звук: включён
sound-off = Звук выключен [M]
    .state = Звук: выключен
sound-none = Звука нет: следите за картинкой
    .state = Звук: здесь его нет
sound-muted = Звук компьютера выключен или убавлен до нуля
    .state = Звук: на компьютере выключен или на нуле
sound-headphones = Звук идёт в наушники [M]
    .state = Звук: в наушниках

## Questions

you-said = Вы ответили: { $answers }
check-title = ПРОВЕРЬТЕ СНОВА
colour-asked = Снова посмотрите на цвет.
look-timer = Следите за грудью: { $seconds } из { $of } секунд
look-count = Спокойных вдохов: { $count }. Жмите [U] только на тихий, спокойный вдох.
look-counted = В прошлый раз: { $count } за { $of } секунд
silence-ends = Ничего не нажмёте: через { $clock } считается "не знаю"

## Instructions

outcome-not_breathing = НЕТ НОРМАЛЬНОГО ДЫХАНИЯ
outcome-breathing_unresponsive = ДЫШИТ, НЕ ПРОСЫПАЕТСЯ
outcome-awake_breathing_badly = В СОЗНАНИИ, ДЫШИТ ПЛОХО ИЛИ СИНЕЕТ
outcome-awake_danger_signs = В СОЗНАНИИ, ПРИЗНАКИ ОПАСНОСТИ
outcome-after_rescue = СНОВА В СОЗНАНИИ ПОСЛЕ СПАСЕНИЯ
outcome-high_risk = ВЫСОКИЙ РИСК, ПРИЗНАКОВ ЕЩЁ НЕТ
outcome-no_danger_sign = СЕЙЧАС НЕТ ПРИЗНАКОВ ОПАСНОСТИ
done-cards = Сделано: { $cards }
now-card = Сейчас: { $card }
next-card = Дальше: { $card }
last-card = Это последняя карточка. Проверка придёт сама.
goes-on-in = Само пойдёт дальше через { $clock }
no-answer-to-check = На проверку нет ответа. Посмотрите на человека сейчас.
next-check = Проверка через { $clock }
    .label = Проверка через

## CPR

then = потом { $order }
beat-push = ДАВИТЕ { $number } ИЗ { $of }
beat-breath = ВДУЙТЕ { $number } ИЗ { $of }
beat-count = { $number }
    .of = из { $of }
beat-weak = ВДУЙТЕ СЕЙЧАС
beat-wait = ПУСТЬ ВОЗДУХ ВЫЙДЕТ. СЛЕДИТЕ ЗА ГРУДЬЮ.
beat-every = одно вдувание каждые { $seconds } секунд
beat-rate = { $rate } в минуту
swap-in = смена помощников через { $clock }
    .label = Смена помощников через
swap-in-alone = 2 минуты пройдут через { $clock }
    .label = 2 минуты пройдут через
swap-now = ПОМЕНЯЙТЕСЬ СЕЙЧАС
swap-now-alone = 2 МИНУТЫ ПРОШЛИ. ДАВИТЕ ДАЛЬШЕ.
swap-alone-no-phone = Всё ещё нет телефона? Идите и звоните сейчас. Потом сразу назад.
cpr-look = Уберите руки. Смотрите на грудь, не больше 10 секунд.
    .detail =
        Спокойные тихие вдохи? Жмите ДА.
        Ловит ртом воздух, храпит, не дышит или не знаете? Давите дальше.
    .display =
        УБЕРИТЕ РУКИ.
        СМОТРИТЕ.
cpr-look-ended = Давите снова. ДА, только если видели спокойные тихие вдохи.
title-child = { $outcome }: РЕБЁНОК
title-baby = { $outcome }: МЛАДЕНЕЦ
weak-breaths-key = Слабые вдохи? [W]
weak-breaths-off = Только ловит воздух или не дышит? Снова нажатия [W]
mixed-line = Бензо и опиоид вместе? Шаги те же.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Это проверка звука.

## Naloxone

naloxone-none = Налоксон (Narcan): ещё не давали
naloxone-none-here = Налоксона здесь нет. Громко спросите, у кого есть. [G]
naloxone-no-more = Налоксона больше нет. Громко спросите, у кого есть. [G]
naloxone-site-count = { $count ->
    [0] На { $date } здесь его не было
    [one] На { $date } здесь было { $count } шт.
    [few] На { $date } здесь было { $count } шт.
    [many] На { $date } здесь было { $count } шт.
   *[other] На { $date } здесь было { $count } шт.
}
naloxone-given = Налоксон, дано доз: { $count }, последняя в { $time }
naloxone-correct = Ошибка? Исправьте последнюю дозу [I]
naloxone-taken-back = Последняя доза отменена. Вернуть её [I]
naloxone-asked = Дали налоксон? [G]
naloxone-next = Нет нормального дыхания? Следующая доза через { $clock }
naloxone-look = При следующей смене: один взгляд, меньше 10 секунд. Потом давите дальше.
naloxone-look-alone = Как пройдут 2 минуты: один взгляд, меньше 10 секунд. Потом давите дальше.
naloxone-look-steps = Посмотрите на дыхание.
naloxone-due = Нет нормального дыхания? Пора давать следующую дозу
naloxone-late = Нет нормального дыхания? Следующая доза опаздывает
naloxone-wears-off = Он уже может терять силу. Следите за дыханием.
naloxone-still-watch = Всё ещё следите за дыханием.
rescue-watch = Дыхание может снова остановиться. Следите за ним.

## Keys: short names of what they do

key-back = Назад
key-not-breathing = Не дышит
key-breathing-again = Дышит нормально? На бок
key-check = Проверить снова
key-next = Готово, дальше
key-next-step = Следующий шаг
key-fit-over = Судороги прошли
key-naloxone = Дали налоксон
key-correct = Исправить дозу
key-none-here = Налоксона здесь нет
key-no-more = Налоксона больше нет
key-some-here = Налоксон всё же есть
key-which-device = Какой у вас налоксон?
key-drugs = Что могли принять?
key-help = Другая помощь
key-fit = Трясёт всё тело?
key-child = Ребёнок
    .hint = от 1 года
key-child-off = Ребёнок: да. Отменить
key-baby = Младенец
    .hint = до 1 года
key-age = { $age }, { $hint }
key-baby-off = Младенец: да. Отменить
key-weak = На экране нажатий: слабые вдохи
key-aed = AED тут
key-aed-off = Дефибриллятор: конец
key-call-taker = Диспетчер командует
key-call-taker-off = Вернуть шаги
key-calling = В скорую уже звонят
key-calling-off = В скорую не звонят
key-alone = Рядом никого
key-alone-off = Есть второй помощник
key-crew = Скорая здесь
key-close = Закрыть
key-new-person = Новый человек
key-other-person = Другой человек
key-count = Сосчитать вдох
key-language = Язык
key-sound-on = Включить звук
key-sound-off = Без звука
key-sound-check = Проверка звука
key-read = Читать вслух
key-learn = Учиться
key-search = Поиск
key-site = Место
key-menu = Меню
key-distance = Только команда, крупно
key-plain = Меньше на экране
key-show-all = Показать всё
key-full-screen = Во весь экран
key-larger-text = Текст крупнее
key-smaller-text = Текст мельче
key-usual-text = Обычный текст
key-same-person = Тот же человек
key-country = Страна
key-more = Ещё
key-back-to-steps = Назад к шагам

ask-new-person = Другой человек? Шаги для первого идут дальше.
    .yes = Да [1]
    .no = Нет [P]
ask-one-too-many = Других уже { $count }. Закончить шаги того, кто оставлен дольше всех? Его запись сотрётся.
ask-hide = { $page } - скрыть шаги? Они идут дальше.
    .yes = Да [1]
    .no = Нет [Esc]
notice-dose-noted = Записано в { $time }. Вторая? [G] ещё раз
notice-no-sound = Звука здесь нет. Читайте шаги.
notice-silent = Этот компьютер не даёт звука. Звука нет: следите за картинкой.
notice-muted = Звук компьютера выключен или на нуле. Прибавьте или следите за картинкой.
notice-headphones = Звук идёт в наушники. Выньте их или следите за картинкой.
notice-sound-off = Звук выключен. [M] включит его.
notice-doses = Налоксон, дано доз: { $count }. Ошибка? Исправьте последнюю дозу [I]
notice-no-question = Сейчас вопроса нет. [C] проверит снова.
notice-no-question-look = Сейчас вопроса нет. Снова дышит? [B]
notice-late = Ответа вовремя не было. [C] проверит снова.
notice-late-look = Ответа вовремя не было, шаги пошли дальше. Снова дышит? [B]
notice-fit-open = Открыта карточка судорог. Судороги прошли? [F]
notice-page-open = Открыта страница. [Esc] вернёт к шагам.
notice-held = Клавиша { $key } зажата или включена. Отпустите её и нажмите снова.
notice-click-here = Щёлкните здесь, чтобы работали клавиши
notice-strange-letter = Эта буква здесь неизвестна. Нажмите 1, 2 или 3.
notice-strange-key = Эта буква здесь неизвестна. Перейдите на латинские буквы.
notice-close = Закрыть? Случай останется открытым. Для выхода закройте ещё раз.
notice-close-unsaved = Закрыть? Случай не сохранён и пропадёт. Для выхода закройте ещё раз.
notice-unsaved = Это нельзя сохранить. Не закрывайте окно.
mark-unsaved = Это нельзя сохранить
    .detail = Не закрывайте окно. Скопируйте или напечатайте для скорой.
notice-newer = Открытую запись сделала более новая версия. Она останется как есть.
notice-found = Шаги для кого-то ещё открыты, начаты { $minutes ->
    [0] только что
    [one] { $minutes } минуту назад
    [few] { $minutes } минуты назад
    [many] { $minutes } минут назад
   *[other] { $minutes } минуты назад
}. [V] вернёт их.
notice-resumed = Эти шаги идут дальше с { $time }. Другой человек? [P]
notice-left = Шаги, начатые { $date }, { $time }, оставила другая версия. [V] покажет их.
notice-left-waits = Шаги, начатые { $date }, { $time }, оставила другая версия.
notice-away = Снова здесь. На эти шаги никто не смотрел { $minutes ->
    [0] меньше минуты
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}. Все часы шли дальше.
notice-away-restarted = Снова здесь. Компьютер перезапускался. По его часам это заняло { $minutes ->
    [0] меньше минуты
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
notice-away-unknown = Снова здесь. Компьютер перезапускался, и его часы ушли назад: время может быть неверным.
notice-asleep = Компьютер спал { $minutes ->
    [0] меньше минуты
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}. Все часы шли дальше.
text-size-cut = Текст { $percent } %: для { $wish } % здесь нет места

## Languages

languages-title = ЯЗЫК
languages-hint = Шаги идут дальше. Страница { $page } из { $pages }.
language-draft = { $name } (черновик)
language-second = Под ним: { $name }
language-second-none = Под ним: ничего
notice-draft = Эти слова - черновик, их никто не проверил. Под ними стоит { $name }.
notice-draft-alone = Эти слова - черновик, их никто не проверил.
notice-in-english = Эта страница пока на английском.
sound-no-voice = Нет голоса на этом языке: читайте шаги
    .state = Голос: на этом языке нет

## Pages

help-title = ДРУГАЯ ПОМОЩЬ
help-hint = Нажмите клавишу. Esc вернёт на то же место. 1, 2 и 3 тоже отвечают на вопрос.
fit-title = СУДОРОГИ
fit-clock = Судороги идут { $clock }
    .label = Судороги идут
choice-picked = выбрано
drugs-title = ЧТО МОГЛИ ПРИНЯТЬ?
drugs-hint = Выберите всё, что подходит. Шаги это никогда не меняет.
devices-title = КАКОЙ У ВАС НАЛОКСОН?
devices-hint = Нет на этой странице? Делайте, как на картинках на упаковке.
menu-title = МЕНЮ
menu-hint = Номер остаётся наверху. Esc вернёт назад.
loudness-full = Громкость: полная
loudness-middle = Громкость: половина
loudness-low = Громкость: тихо
menu-of-system = { $item } (как на компьютере)
theme-light = Цвета: тёмное на белом
theme-dark = Цвета: светлое на чёрном
theme-high_contrast = Цвета: высокий контраст
theme-high_contrast_light = Цвета: высокий контраст на белом
motion-full = Движение: ритм движется
motion-reduced = Движение: меняются только цифры
skin-both = Кожа на картинках: светлая и тёмная
skin-light = Кожа на картинках: светлая
skin-dark = Кожа на картинках: тёмная
country-title = В КАКОЙ ВЫ СТРАНЕ?
country-hint = Страница { $page } из { $pages }. 9 покажет ещё.
country-choice = { $name } ({ $code }): { $number }
profile-intl = международный
profile-us-aha = США
profile-uk-ie = Великобритания и Ирландия
profile-ca-community = Канада, общественные помощники
profile-anz = Австралия и Новая Зеландия
profile-erc = Европа
product-intl = спрей или укол
product-us-aha = спрей 4 mg
product-uk-ie = спрей 1.8 mg (от 14 лет) или метка 0.4 mg
product-ca-community = укол 0.4 mg или спрей
product-anz = спрей
product-erc = спрей или укол


## One switch, and a screen reader

reader-keys = Клавиша: { $keys }
notice-reader = Здесь говорит экранный диктор: голос только держит ритм и напоминает. Изменить: Меню [O]
reader-voice-beat = Голос рядом с диктором: ритм и напоминания
reader-voice-orders = Голос рядом с диктором: читает и указания
scan-off = Одна кнопка: выкл.
scan-on = Одна кнопка: следующая через { $seconds } с
