# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = ТРЕНУВАННЯ - Overdose Checklist
window-title-audience = ТРЕНУВАННЯ, для зали - Overdose Checklist
window-title-edit = Місце - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = ДЗВОНІТЬ { $number } НЕГАЙНО
call-also = ДЗВОНІТЬ { $number } НЕГАЙНО (або { $also })
call-calling = На { $number } вже дзвонять
call-calling-any = У швидку вже дзвонять
call-calling-since = з { $time }. На лінії нікого? Дзвоніть знову. Не так? [Q]
call-worse = Стало гірше. Скажіть диспетчеру або дзвоніть знову.
call-mark = У швидку дзвонять [Q]
call-quiet = Швидка: { $number }
call-any = ДЗВОНІТЬ У ШВИДКУ: 911{ -nb }США{ -nb }і{ -nb }Канада, 999{ -nb }Британія, 112{ -nb }Європа, 000{ -nb }Австралія, 111{ -nb }Нова{ -nb }Зеландія
call-hint = будь-який телефон, гучний зв'язок
call-hint-country = будь-який телефон, гучний зв'язок ({ $country })
your-ambulance = у швидку
we-are-at = Ми тут: { $address }
we-are-at-lacks = Гляньте самі, де ми: адресу тут показати не можна.
way-in = Вхід: { $access }
also-ring = Після цього: { $name } { $number }
aed-here = Дефібрилятор тут: { $place }.
naloxone-here = Налоксон тут: { $place }.
naloxone-here-product = Налоксон тут: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Скажіть: людина не прокидається. Скажіть, як вона дихає.
say-A1 = Скажіть: без свідомості, не дихає нормально.
say-B1 = Скажіть: дихає, але не прокидається.
say-E1 = Скажіть: у свідомості, але погано дихає або синіє.
say-C1 = Скажіть, що бачите: сонна, плутається, липка шкіра, судоми, біль у грудях.
call-taker = Диспетчер на лінії? Робіть, що він каже. Командує диспетчер? [T]
call-taker-leads = Командує диспетчер. Робіть, що він каже. [T] поверне кроки.
aed-leads = Командує дефібрилятор. Робіть, що він каже. [A] поверне кроки.
two-people = { $count ->
    [one] Ще { $count } людина [V]
    [few] Ще { $count } людини [V]
    [many] Ще { $count } людей [V]
   *[other] Ще { $count } людини [V]
}
same-person = Та сама людина? Так { $key } / Нова людина [P]
open-since = { $clock }
    .label = минуло
sound-on = Звук увімкнено [M]
    .state = Звук: увімкнено
sound-off = Звук вимкнено [M]
    .state = Звук: вимкнено
sound-none = Звуку нема: робіть, як на картинці
    .state = Звук: тут нема
sound-muted = Звук комп'ютера вимкнено або приглушено
    .state = Звук: на комп'ютері вимкнено або приглушено
sound-headphones = Звук іде в навушники [M]
    .state = Звук: у навушники

## Questions

you-said = Ви сказали: { $answers }
check-title = ПЕРЕВІРТЕ ЩЕ
colour-asked = Ще раз гляньте на колір.
look-timer = Дивіться на груди: { $seconds } з { $of } секунд
look-count = Спокійних вдихів: { $count }. Натискайте [U] лише на тихий, спокійний вдих.
look-counted = Минулого разу: { $count } за { $of } секунд
silence-ends = Нічого не натиснете: через { $clock } буде "не знаю"

## Instructions

outcome-not_breathing = НЕ ДИХАЄ НОРМАЛЬНО
outcome-breathing_unresponsive = ДИХАЄ, НЕ ПРОКИДАЄТЬСЯ
outcome-awake_breathing_badly = У СВІДОМОСТІ, ПОГАНО ДИХАЄ АБО СИНІЄ
outcome-awake_danger_signs = У СВІДОМОСТІ, ОЗНАКИ НЕБЕЗПЕКИ
outcome-after_rescue = ЗНОВУ У СВІДОМОСТІ ПІСЛЯ ДОПОМОГИ
outcome-high_risk = ВИСОКИЙ РИЗИК, ОЗНАК ЩЕ НЕМА
outcome-no_danger_sign = ЗАРАЗ ОЗНАК НЕБЕЗПЕКИ НЕМА
done-cards = Зроблено: { $cards }
now-card = Зараз: { $card }
next-card = Далі: { $card }
last-card = Це остання картка. Перевірка з'явиться сама.
goes-on-in = Далі піде само через { $clock }
no-answer-to-check = На перевірку нема відповіді. Гляньте на людину зараз.
next-check = Перевірка через { $clock }
    .label = Перевірка через

## CPR

then = потім { $order }
beat-push = ТИСНІТЬ { $number } з { $of }
beat-breath = ВДУЙТЕ { $number } з { $of }
beat-count = { $number }
    .of = з { $of }
beat-weak = ВДУЙТЕ ЗАРАЗ
beat-wait = ХАЙ ВИДИХНЕ. ДИВІТЬСЯ НА ГРУДИ.
beat-every = вдуйте один раз кожні { $seconds } секунд
beat-rate = { $rate } на хвилину
swap-in = зміна помічників через { $clock }
    .label = Зміна помічників через
swap-in-alone = 2 хвилини минуть через { $clock }
    .label = 2 хвилини минуть через
swap-now = ПОМІНЯЙТЕСЯ ЗАРАЗ
swap-now-alone = 2 ХВИЛИНИ МИНУЛИ. ТИСНІТЬ ДАЛІ.
swap-alone-no-phone = Ще нема телефону? Ідіть і дзвоніть зараз. Потім одразу назад.
cpr-look = Приберіть руки. Дивіться на груди, не довше 10 секунд.
    .detail =
        Тихі, спокійні вдихи? Це ТАК.
        Хапає повітря, хропе, не дихає чи не знаєте? Тисніть далі.
    .display =
        ПРИБЕРІТЬ РУКИ.
        ДИВІТЬСЯ.
cpr-look-ended = Тисніть знову. ТАК лише тоді, якщо бачили тихі, спокійні вдихи.
title-child = { $outcome }: ДИТИНА
title-baby = { $outcome }: НЕМОВЛЯ
weak-breaths-key = Слабкі вдихи? [W]
weak-breaths-off = Лише хапає повітря чи не дихає? Знову натискання [W]
mixed-line = Бензо разом з опіоїдом? Ті самі кроки.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Це перевірка звуку.

## Naloxone

naloxone-none = Налоксон (Narcan): ще не давали
naloxone-none-here = Тут нема налоксону. Спитайте вголос, у кого є. [G]
naloxone-no-more = Налоксону більше нема. Спитайте вголос, у кого є. [G]
naloxone-site-count = { $count ->
    [0] На { $date } тут не було
    [one] На { $date } тут був { $count }
    [few] На { $date } тут було { $count }
    [many] На { $date } тут було { $count }
   *[other] На { $date } тут було { $count }
}
naloxone-given = Налоксон, дано доз: { $count }, востаннє о { $time }
naloxone-correct = Помилка? Виправити останню дозу [I]
naloxone-taken-back = Останню дозу скасовано. Повернути її [I]
naloxone-asked = Дали налоксон? [G]
naloxone-next = Не дихає нормально? Наступна доза через { $clock }
naloxone-look = На наступній зміні: гляньте раз, менше 10 секунд. Потім тисніть далі.
naloxone-look-alone = Коли минуть 2 хвилини: гляньте раз, менше 10 секунд. Потім тисніть далі.
naloxone-look-steps = Гляньте, як людина дихає.
naloxone-due = Не дихає нормально? Час наступної дози
naloxone-late = Не дихає нормально? Наступна доза запізнюється
naloxone-wears-off = Його дія вже може минати. Стежте за диханням.
naloxone-still-watch = І далі стежте за диханням.
rescue-watch = Дихання може знову зупинитися. Стежте за ним.

## Keys: short names of what they do

key-back = Назад
key-not-breathing = Не дихає
key-breathing-again = Дихає нормально? На бік
key-check = Перевірити ще
key-next = Готово, далі
key-next-step = Наступний крок
key-fit-over = Судоми припинились
key-naloxone = Налоксон дано
key-correct = Виправити дозу
key-none-here = Налоксону тут нема
key-no-more = Налоксону більше нема
key-some-here = Налоксон усе-таки є
key-which-device = Який у вас налоксон?
key-drugs = Що людина могла вжити?
key-help = Інша допомога
key-fit = Усе тіло трясе?
key-child = Дитина
    .hint = від 1 року
key-child-off = Дитина: так. Вимкнути
key-baby = Немовля
    .hint = до 1 року
key-age = { $age }, { $hint }
key-baby-off = Немовля: так. Вимкнути
key-weak = На екрані реанімації: слабкі вдихи
key-aed = AED тут
key-aed-off = Без дефібрилятора
key-call-taker = Командує диспетчер
key-call-taker-off = Повернути кроки
key-calling = У швидку дзвонять
key-calling-off = У швидку не дзвонять
key-alone = Я без помічника
key-alone-off = Є другий помічник
key-crew = Медики тут
key-close = Закрити
key-new-person = Нова людина
key-other-person = Інша людина
key-count = Полічити вдих
key-language = Мова
key-sound-on = Увімкнути звук
key-sound-off = Вимкнути звук
key-sound-check = Перевірка звуку
key-read = Читати вголос
key-learn = Навчання
key-search = Пошук
key-site = Місце
key-menu = Меню
key-distance = Лише вказівка, велика
key-plain = Менше на екрані
key-show-all = Показати все
key-full-screen = На весь екран
key-larger-text = Більший текст
key-smaller-text = Менший текст
key-usual-text = Звичайний текст
key-same-person = Та сама людина
key-country = Країна
key-more = Ще
key-back-to-steps = Назад до кроків

ask-new-person = Інша людина? Кроки для першої тривають.
    .yes = Так [1]
    .no = Ні [P]
ask-one-too-many = Інших людей: { $count }. Закінчити кроки тієї, яку лишили найдавніше? Її запис буде стерто.
ask-hide = { $page } - сховати кроки? Вони тривають.
    .yes = Так [1]
    .no = Ні [Esc]
notice-dose-noted = Записано о { $time }. Друга доза? Ще раз [G]
notice-no-sound = Тут нема звуку. Читайте кроки.
notice-silent = Цей комп'ютер не має звуку. Без звуку: робіть, як на картинці.
notice-muted = Звук комп'ютера вимкнено або приглушено. Зробіть гучніше або робіть, як на картинці.
notice-headphones = Звук іде в навушники. Вийміть їх або робіть, як на картинці.
notice-sound-off = Звук вимкнено. [M] його вмикає.
notice-doses = Налоксон, дано доз: { $count }. Помилка? Виправити останню дозу [I]
notice-no-question = Зараз нема запитання. [C] перевіряє ще.
notice-no-question-look = Зараз нема запитання. Знову дихає? [B]
notice-late = Вчасно відповіді не було. [C] перевіряє ще.
notice-late-look = Вчасно відповіді не було, тож кроки пішли далі. Знову дихає? [B]
notice-fit-open = Відкрито картку судом. Судоми припинились? [F]
notice-page-open = Відкрито сторінку. [Esc] повертає до кроків.
notice-held = { $key } затиснуто або зафіксовано. Відпустіть і натисніть знову.
notice-click-here = Клацніть тут, щоб діяли клавіші
notice-strange-letter = Цієї літери тут не знають. Натисніть 1, 2 або 3.
notice-strange-key = Цієї літери тут не знають. Перейдіть на латинські літери.
notice-close = Закрити? Випадок лишиться відкритим. Щоб вийти, закрийте ще раз.
notice-close-unsaved = Закрити? Випадок не збережено, він пропаде. Щоб вийти, закрийте ще раз.
notice-unsaved = Зберегти не вдається. Не закривайте вікно.
mark-unsaved = Зберегти не вдається
    .detail = Не закривайте вікно. Скопіюйте або надрукуйте для медиків.
notice-newer = Відкритий запис зробила новіша версія. Він лишається, як є.
notice-found = Кроки для когось іще відкриті, початок: { $minutes ->
    [0] щойно
    [one] { $minutes } хвилину тому
    [few] { $minutes } хвилини тому
    [many] { $minutes } хвилин тому
   *[other] { $minutes } хвилини тому
}. [V] поверне їх.
notice-resumed = Ці кроки йдуть далі з { $time }. Інша людина? [P]
notice-left = Кроки, початі { $date }, { $time }, лишила інша версія. [V] їх показує.
notice-left-waits = Кроки, початі { $date }, { $time }, лишила інша версія.
notice-away = Знову тут. На ці кроки ніхто не дивився { $minutes ->
    [0] менше хвилини
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}. Усі годинники йшли.
notice-away-restarted = Знову тут. Комп'ютер перезапустили. За його годинником минуло { $minutes ->
    [0] менше хвилини
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
notice-away-unknown = Знову тут. Комп'ютер перезапустили, і його годинник пішов назад: час може бути хибний.
notice-asleep = Комп'ютер спав { $minutes ->
    [0] менше хвилини
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}. Усі годинники йшли.
text-size-cut = Текст { $percent } %: для { $wish } % тут нема місця

## Languages

languages-title = МОВА
languages-hint = Кроки тривають. Сторінка { $page } з { $pages }.
language-draft = { $name } (чернетка)
language-second = Під нею: { $name }
language-second-none = Під нею: нічого
notice-draft = Ці слова - чернетка, їх ніхто не перевірив. Під ними стоїть { $name }.
notice-draft-alone = Ці слова - чернетка, їх ніхто не перевірив.
notice-in-english = Ця сторінка поки що англійською.
sound-no-voice = Голосу цією мовою нема: читайте кроки
    .state = Голос: цією мовою нема

## Pages

help-title = ІНША ДОПОМОГА
help-hint = Натисніть клавішу. Esc повертає на те саме місце. 1, 2 і 3 теж відповідають на запитання.
fit-title = СУДОМИ
fit-clock = Судоми тривають { $clock }
    .label = Судоми тривають
choice-picked = вибрано
drugs-title = ЩО ЛЮДИНА МОГЛА ВЖИТИ?
drugs-hint = Виберіть усе, що може бути. Кроки від цього ніколи не міняються.
devices-title = ЯКИЙ У ВАС НАЛОКСОН?
devices-hint = Нема на цій сторінці? Робіть за малюнками на упаковці.
menu-title = МЕНЮ
menu-hint = Номер лишається вгорі. Esc повертає назад.
loudness-full = Гучність: повна
loudness-middle = Гучність: половина
loudness-low = Гучність: мала
menu-of-system = { $item } (як на комп'ютері)
theme-light = Кольори: темне на білому
theme-dark = Кольори: світле на чорному
theme-high_contrast = Кольори: сильний контраст
theme-high_contrast_light = Кольори: сильний контраст на білому
motion-full = Рух: ритм рухається
motion-reduced = Рух: міняються лише цифри
skin-both = Шкіра на картинках: світла й темна
skin-light = Шкіра на картинках: світла
skin-dark = Шкіра на картинках: темна
country-title = У ЯКІЙ ВИ КРАЇНІ?
country-hint = Сторінка { $page } з { $pages }. 9 показує ще.
country-choice = { $name } ({ $code }): { $number }
profile-intl = міжнародний
profile-us-aha = Сполучені Штати
profile-uk-ie = Велика Британія та Ірландія
profile-ca-community = Канада, помічники з громади
profile-anz = Австралія та Нова Зеландія
profile-erc = Європа
product-intl = спрей або укол
product-us-aha = спрей 4 mg
product-uk-ie = спрей 1.8 mg (від 14 років) або риска 0.4 mg
product-ca-community = укол 0.4 mg або спрей
product-anz = спрей
product-erc = спрей або укол


## One switch, and a screen reader

reader-keys = Клавіша: { $keys }
notice-reader = Тут говорить екранний диктор: голос лише тримає ритм і нагадує. Змінити: Меню [O]
reader-voice-beat = Голос поруч із диктором: ритм і нагадування
reader-voice-orders = Голос поруч із диктором: читає і вказівки
scan-off = Одна кнопка: вимк.
scan-on = Одна кнопка: наступна через { $seconds } с
