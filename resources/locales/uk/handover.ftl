# The handover, the record of what happened, and what comes after an incident.

## Handover

handover-title = ПЕРЕДАЧА: прочитайте це медикам
handover-in = Показати мовою: { $name }
handover-hint = Кроки тривають.
handover-hint-cpr = Тисніть далі, доки медики не скажуть зупинитися.
handover-heading = ПЕРЕДАЧА: ПІДОЗРА НА ПЕРЕДОЗУВАННЯ
handover-practice = ТРЕНУВАННЯ. ЛЮДИНА НЕ СПРАВЖНЯ.
handover-written = Написано { $date }, { $time } ({ $zone })
handover-age = Вік
handover-age-unknown = Невідомо.
handover-child = Дитина, на думку помічника.
handover-baby = Немовля, до 1 року, на думку помічника.
handover-time = Час
handover-found = Знайдено о { $time } ({ $zone }), { $ago }.
handover-call = Дзвінок позначено о { $time } (не перевірено).
handover-well-not-known = Востаннє було добре: невідомо.
handover-taken = Можливо, вжито
handover-taken-unknown = Невідомо.
handover-drugs = { $drugs }.
handover-amount-unknown = Скільки і як: невідомо.
handover-injuries = Травми
handover-injuries-unknown = Травма, судоми, блювання: невідомо.
handover-tag = Медичний жетон, низький цукор: невідомо.

## What the crew will ask, filled in

handover-fill = Заповнити
handover-age-baby = Немовля
handover-age-child = Дитина
handover-age-teen = Підліток
handover-age-adult = Дорослий вік
handover-age-older = Понад 65
handover-age-ask = Приблизний вік?
handover-well-ask = Коли востаннє було добре?
handover-well-minutes = Хвилини тому
handover-well-hour = За останню годину
handover-well-hours = Години тому
handover-well-unknown = Невідомо
handover-injury-ask = Є травма?
handover-injury-none = Не видно
handover-injury-head = Голова
handover-injury-bleeding = Кровотеча
handover-injury-other = Інше місце
handover-injury-unknown = Невідомо
handover-fit-ask = Судоми чи блювання?
handover-fit-fit = Судоми
handover-fit-vomit = Блювання
handover-fit-none = Не видно
handover-fill-hint = По одному натиску. Кроки тривають.
handover-guess = { $age }, на думку помічника.
handover-well = Востаннє було добре: { $well }. Сказано о { $time }.
handover-told = { $asked } { $told }
handover-injury-not-known = Травма: невідомо.
handover-fit-not-known = Судоми, блювання: невідомо.
handover-vomit-not-known = Блювання: невідомо.

handover-fit = Судоми о { $time }, щонайменше { $clock }.
handover-fits = Нападів судом: { $count }, від { $time } до { $until }.
handover-other-injuries-unknown = Травма, блювання: невідомо.
handover-signs = Ознаки
handover-signs-unknown = Невідомо.
handover-now = Зараз: { $outcome }.
handover-answers = О { $time }: { $answers }.
handover-breaths = Полічено вдихів: { $count }, { $time }.
handover-worst = Найгірше: { $outcome }, { $time }.
handover-best = Найкраще: { $outcome }, { $time }.
handover-treatment = Допомога
handover-doses = Налоксон, дано доз: { $count }, { $times }. Востаннє { $ago }.
handover-many-doses = Налоксон, дано доз: { $count }, від { $time } до { $until }. Востаннє { $ago }.
handover-no-dose = Налоксон: нема запису.
handover-none-here = Налоксон: нема запису. О { $time } тут не було.
handover-cpr = Кроки реанімації від { $time } до { $until }.
handover-cpr-breaks = Кроки реанімації від { $time } до { $until }, з перервами.
handover-cpr-breaks-on = Кроки реанімації з { $time }, з перервами.
handover-part-breaths = Частину часу лише вдихи.
handover-cpr-on = Кроки реанімації з { $time }.
handover-breaths-only = Лише вдихи від { $time } до { $until }.
handover-breaths-only-on = Лише вдихи з { $time }.
handover-aed = Дефібрилятор від { $time } до { $until }. Розряди: невідомо.
handover-aed-on = Дефібрилятор з { $time }. Розряди: невідомо.
handover-side = На боку з { $time }.
handover-side-unknown = На боку: невідомо.
ago = { $minutes ->
    [0] щойно
    [one] { $minutes } хвилину тому
    [few] { $minutes } хвилини тому
    [many] { $minutes } хвилин тому
   *[other] { $minutes } хвилини тому
}
handover-saved = Збережено до { $time }
handover-not-saved = Не збережено. Не закривайте вікно.
share-title = ВІДДАЙТЕ ЦЕ МЕДИКАМ
share-hint = Камера телефону читає код. У ньому текст. Нічого не надсилається.
share-copy = Копіювати текст
share-print = Надрукувати
share-pdf = Зберегти як PDF
share-text = Зберегти як текст
share-json = Зберегти як JSON
key-share = Код, друк, збереження
key-debrief = Що сталося
notice-copied = Скопійовано. Вставте, де потрібно.
notice-saved = Збережено як { $name } у { $folder }
notice-no-folder = Цей комп'ютер не називає теки для збереження.
notice-printed = Надіслано на принтер.
notice-print-failed = Надрукувати не вдалося: { $problem }
notice-save-failed = Зберегти не вдалося: { $problem }
notice-erase-failed = Стерти не вдалося: { $problem }
notice-open-failed = Прочитати запис не вдалося: { $problem }
notice-erased = Запис стерто.
timeline-fit = Судоми
timeline-cpr = Кроки реанімації
timeline-breaths = Лише вдихи
timeline-aed = Дефібрилятор
timeline-call-taker = Командує диспетчер
timeline-doses = Налоксон
timeline-side = На боку
timeline-checks = Перевірки
timeline-crew = Медики
record-title = ЩО СТАЛОСЯ
record-incomplete = Частину запису прочитати не вдалося.
handover-part-unread = Частину запису прочитати не вдалося. Деяких доз може бракувати.
notice-part-unread = Частину запису прочитати не вдалося. Спитайте, що давали.
left-hint = Лишила відкритим інша версія. Кроки не можуть іти далі.
record-pages = Page Up: раніше. Page Down: пізніше.
record-more = { $count ->
    [one] Ще { $count } рядок є в програмі.
    [few] Ще { $count } рядки є в програмі.
    [many] Ще { $count } рядків є в програмі.
   *[other] Ще { $count } рядка є в програмі.
}
record-row = { $time }  { $what }
record-done = зроблено: { $card }
record-read = прочитано: { $card }
record-silence = нічого не натиснуто: пораховано як не знаю
record-outcome = показано: { $outcome }
record-cpr = показано екран реанімації
record-back = один крок назад
record-not-breathing = натиснуто Не дихає
record-breathing-again = подивилися: чи знову дихає?
record-check = відкрито перевірку
record-unanswered = на перевірку нема відповіді
record-dose = дано налоксон
record-dose-withdrawn = останню дозу скасовано
record-dose-restored = останню дозу повернено
record-dose-due = час наступної дози
record-look-due = час глянути на дихання
record-swap = час помінятися
record-call-taker = командує диспетчер
record-aed = є дефібрилятор
record-helper-leads = знову керують кроки
record-child = дитина
record-baby = немовля
record-not-child = не дитина й не немовля
record-calling = у швидку дзвонять
record-not-calling = у швидку не дзвонять
record-alone = один помічник, без інших
record-not-alone = є другий помічник
record-look-ended = 10 секунд минули: натискання тривають
record-colour = час глянути на колір
record-none-here = налоксону тут нема
record-no-more = налоксону більше нема
record-told = { $asked } { $told }
record-some-here = налоксон може бути
record-resumed = кроки повернулися після кінця програми
record-weak-breaths = слабкі вдихи: лише вдихи
record-pushes = знову натискання
record-fit = почалися судоми
record-fit-ended = картку судом закрито
record-fit-lasts = судоми тривали: глянути на дихання
record-drug = можливо, вжито: { $drug }
record-not-drug = усе ж не вжито: { $drug }
record-crew = медики приїхали
record-closed = закрито: { $reason }
record-wears-off = дія налоксону відтепер може минати
record-set-aside = відкладено: ніхто не торкався клавіш
record-brought-back = повернено

close-title = ЗАКРИТИ: ЧОМУ?
close-hint = Назад лишає випадок відкритим.
reason-crew_took_over = Далі працюють медики
reason-person_left = Людина пішла
reason-other = Інша причина
reason-false_alarm = Хибна тривога

## After an incident

aftercare-title = ПІСЛЯ ВСЬОГО
aftercare-closed = Закрито: { $reason }.
aftercare-alone = Побудьте з людиною цієї ночі або знайдіть, хто зможе.
aftercare-naloxone = Замініть використаний налоксон.
aftercare-doctor = Поговоріть із лікарем.
aftercare-helpline = Подзвоніть на лінію щодо наркотиків: { $lines }
aftercare-self = На стійці: доповніть набір. Відпочиньте. Поговоріть із тим, кому довіряєте.
keep-hint = Коли підете далі, цей запис буде стерто.
keep-nowhere = Нічого з цього не зберігається.
keep-soon = Зберігаємо...
keep-in = Збережено в { $folder }
keep-failed = Тут зберегти не можна. Надрукуйте або збережіть файл.
key-keep = Зберегти запис
key-kept = Збережені записи
key-use-report = Звіт без імен
key-left = Що лишилося
key-erase = Стерти цей запис
key-erase-now = Стерти зараз? Ще раз 9
kept-title = ЗБЕРЕЖЕНІ ЗАПИСИ
kept-hint = Сторінка { $page } з { $pages }
kept-none = Збережених записів нема.
kept-folder = Тека: { $folder }
kept-record = { $name }
kept-open = Це збережений запис: { $name }. Випадок закінчено.
kept-newer = Зробила новіша версія. Він лишається, як є.
kept-other-content = Написала інша версія: лише список подій.
kept-files = Від нього лишилися тільки збережені файли: { $name }
