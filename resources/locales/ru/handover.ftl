# The handover, the record of what happened, and what comes after an incident.

## Handover

handover-title = ПЕРЕДАЧА: прочтите это скорой
handover-in = Показать: { $name }
handover-hint = Шаги идут дальше.
handover-hint-cpr = Давите дальше, пока скорая не скажет остановиться.
handover-heading = ПЕРЕДАЧА: ПОДОЗРЕНИЕ НА ПЕРЕДОЗИРОВКУ
handover-practice = ТРЕНИРОВКА. ЭТО НЕ НАСТОЯЩИЙ ЧЕЛОВЕК.
handover-written = Записано { $date }, { $time } ({ $zone })
handover-age = Возраст
handover-age-unknown = Неизвестно.
handover-child = Ребёнок, по догадке помощника.
handover-baby = Младенец, до 1 года, по догадке помощника.
handover-time = Время
handover-found = Обнаружено { $time } ({ $zone }), { $ago }.
handover-call = Звонок отмечен в { $time } (не проверено).
handover-well-not-known = Последний раз в норме: неизвестно.
handover-taken = Могли принять
handover-taken-unknown = Неизвестно.
handover-drugs = { $drugs }.
handover-amount-unknown = Сколько и как: неизвестно.
handover-injuries = Травмы
handover-injuries-unknown = Травма, судороги, рвота: неизвестно.
handover-tag = Медицинский жетон, низкий сахар: неизвестно.

## What the crew will ask, filled in

handover-fill = Заполнить
handover-age-baby = Младенец
handover-age-child = Ребёнок
handover-age-teen = Подросток
handover-age-adult = Взрослый
handover-age-older = Старше 65
handover-age-ask = Сколько лет на вид?
handover-well-ask = Последний раз в норме?
handover-well-minutes = Минуты назад
handover-well-hour = За последний час
handover-well-hours = Часы назад
handover-well-unknown = Неизвестно
handover-injury-ask = Есть травма?
handover-injury-none = Не видно
handover-injury-head = Голова
handover-injury-bleeding = Кровь
handover-injury-other = Другое место
handover-injury-unknown = Неизвестно
handover-fit-ask = Судороги или рвота?
handover-fit-fit = Судороги
handover-fit-vomit = Рвота
handover-fit-none = Не видно
handover-fill-hint = По одному нажатию. Шаги идут дальше.
handover-guess = { $age }, по догадке помощника.
handover-well = Последний раз в норме: { $well }. Сказано в { $time }.
handover-told = { $asked } { $told }
handover-injury-not-known = Травма: неизвестно.
handover-fit-not-known = Судороги, рвота: неизвестно.
handover-vomit-not-known = Рвота: неизвестно.

handover-fit = Судороги в { $time }, не короче { $clock }.
handover-fits = Судороги, раз: { $count }, с { $time } до { $until }.
handover-other-injuries-unknown = Травма, рвота: неизвестно.
handover-signs = Признаки
handover-signs-unknown = Неизвестно.
handover-now = Сейчас: { $outcome }.
handover-answers = В { $time }: { $answers }.
handover-breaths = Сосчитано вдохов: { $count }, { $time }.
handover-worst = Хуже всего: { $outcome }, { $time }.
handover-best = Лучше всего: { $outcome }, { $time }.
handover-treatment = Помощь
handover-doses = Налоксон, дано доз: { $count }, { $times }. Последняя { $ago }.
handover-many-doses = Налоксон, дано доз: { $count }, с { $time } до { $until }. Последняя { $ago }.
handover-no-dose = Налоксон: доз не записано.
handover-none-here = Налоксон: доз не записано. В { $time } здесь не было.
handover-cpr = Шаги СЛР с { $time } до { $until }.
handover-cpr-breaks = Шаги СЛР с { $time } до { $until }, с перерывами.
handover-cpr-breaks-on = Шаги СЛР с { $time }, с перерывами.
handover-part-breaths = Часть времени только вдувания.
handover-cpr-on = Шаги СЛР с { $time }.
handover-breaths-only = Только вдувания с { $time } до { $until }.
handover-breaths-only-on = Только вдувания с { $time }.
handover-aed = Дефибриллятор с { $time } до { $until }. Разряды: неизвестно.
handover-aed-on = Дефибриллятор с { $time }. Разряды: неизвестно.
handover-side = На боку с { $time }.
handover-side-unknown = На боку: неизвестно.
ago = { $minutes ->
    [0] только что
    [one] { $minutes } минуту назад
    [few] { $minutes } минуты назад
    [many] { $minutes } минут назад
   *[other] { $minutes } минуты назад
}
handover-saved = Сохранено до { $time }
handover-not-saved = Не сохранено. Не закрывайте окно.
share-title = ПЕРЕДАЙТЕ СКОРОЙ
share-hint = Камера телефона прочтёт код. В нём текст. Ничего не отправляется.
share-copy = Копировать текст
share-print = Напечатать
share-pdf = Сохранить в PDF
share-text = Сохранить текст
share-json = Сохранить в JSON
key-share = Код, печать, файл
key-debrief = Что было
notice-copied = Скопировано. Вставьте, где нужно.
notice-saved = Сохранено как { $name } в { $folder }
notice-no-folder = Этот компьютер не называет папку для сохранения.
notice-printed = Отправлено на принтер.
notice-print-failed = Напечатать не удалось: { $problem }
notice-save-failed = Сохранить не удалось: { $problem }
notice-erase-failed = Стереть не удалось: { $problem }
notice-open-failed = Эту запись не удалось прочитать: { $problem }
notice-erased = Запись стёрта.
timeline-fit = Судороги
timeline-cpr = Шаги СЛР
timeline-breaths = Только вдувания
timeline-aed = Дефибриллятор
timeline-call-taker = Диспетчер командует
timeline-doses = Налоксон
timeline-side = На боку
timeline-checks = Проверки
timeline-crew = Скорая
record-title = ЧТО БЫЛО
record-incomplete = Часть записи не удалось прочитать.
handover-part-unread = Часть записи не удалось прочитать. Доз может быть больше.
notice-part-unread = Часть записи не удалось прочитать. Спросите, что давали.
left-hint = Оставлено открытым другой версией. Шаги не могут идти дальше.
record-pages = Page Up: раньше. Page Down: позже.
record-more = { $count ->
    [one] Ещё { $count } строка есть в программе.
    [few] Ещё { $count } строки есть в программе.
    [many] Ещё { $count } строк есть в программе.
   *[other] Ещё { $count } строки есть в программе.
}
record-row = { $time }  { $what }
record-done = сделано: { $card }
record-read = прочитано: { $card }
record-silence = ничего не нажато: считается не знаю
record-outcome = показано: { $outcome }
record-cpr = показан экран СЛР
record-back = на шаг назад
record-not-breathing = нажато Не дышит
record-breathing-again = посмотрели: снова дышит?
record-check = открыта проверка
record-unanswered = на проверку нет ответа
record-dose = дали налоксон
record-dose-withdrawn = последняя доза отменена
record-dose-restored = последняя доза возвращена
record-dose-due = время следующей дозы
record-look-due = пора посмотреть на дыхание
record-swap = пора меняться помощникам
record-call-taker = диспетчер командует
record-aed = дефибриллятор здесь
record-helper-leads = снова ведут шаги
record-child = ребёнок
record-baby = младенец
record-not-child = не ребёнок и не младенец
record-calling = в скорую уже звонят
record-not-calling = в скорую не звонят
record-alone = помощник один, рядом никого
record-not-alone = есть второй помощник
record-look-ended = 10 секунд прошли: нажатия идут дальше
record-colour = пора посмотреть на цвет
record-none-here = налоксона здесь нет
record-no-more = налоксона больше нет
record-told = { $asked } { $told }
record-some-here = налоксон, возможно, есть
record-resumed = шаги вернулись после конца программы
record-weak-breaths = слабые вдохи: только вдувания
record-pushes = снова нажатия
record-fit = судороги начались
record-fit-ended = карточка судорог закрыта
record-fit-lasts = судороги не прошли: посмотрите на дыхание
record-drug = могли принять: { $drug }
record-not-drug = всё же не принято: { $drug }
record-crew = скорая приехала
record-closed = закрыто: { $reason }
record-wears-off = с этого времени налоксон может терять силу
record-set-aside = отложено: никто не трогал клавиши
record-brought-back = возвращено

close-title = ЗАКРЫТЬ: ПОЧЕМУ?
close-hint = Назад оставит случай открытым.
reason-crew_took_over = Дальше помогает скорая
reason-person_left = Человек ушёл
reason-other = Другая причина
reason-false_alarm = Ложная тревога

## After an incident

aftercare-title = ПОСЛЕ
aftercare-closed = Закрыто: { $reason }.
aftercare-alone = Будьте рядом этой ночью или найдите того, кто сможет.
aftercare-naloxone = Замените использованный налоксон.
aftercare-doctor = Поговорите с врачом.
aftercare-helpline = Звоните на линию помощи при наркотиках: { $lines }
aftercare-self = За стойкой: пополните набор. Отдохните. Поговорите об этом с тем, кому верите.
keep-hint = Эта запись сотрётся, когда вы пойдёте дальше.
keep-nowhere = Ничего из этого не хранится.
keep-soon = Сохраняется...
keep-in = Хранится в { $folder }
keep-failed = Здесь это хранить нельзя. Напечатайте или сохраните.
key-keep = Хранить запись
key-kept = Хранимые записи
key-use-report = Отчёт без имён
key-left = Что осталось
key-erase = Стереть запись
key-erase-now = Стереть сейчас? Снова 9
kept-title = ХРАНИМЫЕ ЗАПИСИ
kept-hint = Страница { $page } из { $pages }
kept-none = Нет хранимых записей.
kept-folder = Папка: { $folder }
kept-record = { $name }
kept-open = Это хранимая запись: { $name }. Случай закончен.
kept-newer = Сделана более новой версией. Останется как есть.
kept-other-content = Записано другой версией: только список событий.
kept-files = От неё остались только сохранённые файлы: { $name }
