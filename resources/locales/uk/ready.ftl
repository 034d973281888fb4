# The ready light on the first question: shown only once that is there.

light-looking = Комп'ютер сам перевіряє, чи все готово.
light-ready = Готово.
light-to-do = Не готово: { $what }{ $more ->
    [0] {""}
    [one] {" "}Ще { $more } справа.
    [few] {" "}Ще { $more } справи.
    [many] {" "}Ще { $more } справ.
   *[other] {" "}Ще { $more } справи.
} [O, 0]
ready-content-do = Установіть програму ще раз.
ready-content-old-do = Принесіть новішу копію на флешці.
ready-fonts-do = Установіть програму ще раз.
ready-sound-do = Увімкніть звук або вимкніть його назавжди в даних місця.
ready-muted-do = Зробіть звук комп'ютера гучнішим.
ready-headphones-do = Виведіть звук на гучномовець.
ready-records-do = Звільніть місце для записів на диску.
ready-clock-do = Наставте годинник цього комп'ютера.
ready-country-do = Виберіть країну.
ready-number-do = Попросіть відповідального перевірити номер.
ready-address-do = Запишіть, де це місце.
ready-kit-nowhere-do = Запишіть, де лежить набір.
ready-kit-undated-do = Запишіть, до коли придатний набір.
ready-aed-do = Дістаньте нові електроди дефібрилятора.
ready-aed-nowhere-do = Запишіть, де дефібрилятор.
ready-aed-undated-do = Запишіть, до коли придатні електроди.
ready-site-do = Виправте файл місця.
ready-start-not = Частину команди запуску не зрозуміли.
records-no-folder = цей комп'ютер не називає для них теки
records-in-file = { $folder } - це не тека
records-full = диск із { $folder } заповнено
records-failed = { $folder }: { $problem }
ready-letters-not = Деякі літери цього місця тут показати не можна. Замість них стоїть ?.
ready-letters-do = Напишіть адресу на папері біля екрана.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } прочитано як { $code }, { $country }. Пишіть { $code }.
start-country = { $said } - не країна. Пишіть код, як-от US або GB.
start-profile = { $said } - не профіль першої допомоги. Є такі: { $profile }.
start-language = Мови { $said } тут нема. Є такі: { $names }.
start-scan = Одна кнопка: часу { $said } тут нема. Є такі: { $names } секунд.
start-scenario = Тренування { $said } нема. Виберіть тут.
start-option = { $said } - не параметр. Його пропущено.
start-value = { $said } потребує значення. Його пропущено.
start-no-value = { $said } не має значення. Те, що стояло далі, пропущено.
start-command = { $said } - не команда. Є такі: { $words }.
start-address-long = Адреса задовга. Її кінець відрізано.
start-address-hidden = В адресі були приховані знаки. Їх пропущено.
start-address-empty = Адреса порожня. Напишіть, де це місце.
start-settings = Налаштування в { $path } не зрозумілі. Усе виглядає як звичайно.
start-scale = Масштаб у { $name } - не число. Його пропущено.
start-no-answer = Екран не відповідає. Усі кроки тут.
start-bare = Цей екран не має кольорів для звичайного вікна. Усі кроки однаково тут.
