# The ready light on the first question: shown only once that is there.

light-looking = Компьютер сам проверяет, всё ли готово.
light-ready = Готово.
light-to-do = Не готово: { $what }{ $more ->
    [0] {""}
    [one] {" "}Ещё { $more } дело.
    [few] {" "}Ещё { $more } дела.
    [many] {" "}Ещё { $more } дел.
   *[other] {" "}Ещё { $more } дела.
} [O, 0]
ready-content-do = Установите программу заново.
ready-content-old-do = Принесите новую копию на флешке.
ready-fonts-do = Установите программу заново.
ready-sound-do = Включите звук или выключите его насовсем в разделе Место.
ready-muted-do = Прибавьте звук на компьютере.
ready-headphones-do = Переведите звук на громкий динамик.
ready-records-do = Освободите на диске место для записей.
ready-clock-do = Поставьте часы этого компьютера.
ready-country-do = Выберите страну.
ready-number-do = Попросите ответственного проверить номер.
ready-address-do = Запишите, где это место.
ready-kit-nowhere-do = Запишите, где лежит набор.
ready-kit-undated-do = Запишите, до какого числа годен набор.
ready-aed-do = Замените электроды дефибриллятора.
ready-aed-nowhere-do = Запишите, где дефибриллятор.
ready-aed-undated-do = Запишите, до какого числа годны электроды.
ready-site-do = Исправьте файл места.
ready-start-not = Часть запуска осталась непонятной.
records-no-folder = этот компьютер не называет для них папку
records-in-file = { $folder } - это не папка
records-full = диск с { $folder } полон
records-failed = { $folder }: { $problem }
ready-letters-not = Некоторые буквы этого места показать нельзя. Вместо них стоит ?.
ready-letters-do = Напишите адрес на бумаге у экрана.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } читается как { $code }, { $country }. Пишите { $code }.
start-country = { $said } - не страна. Напишите код, например US или GB.
start-profile = { $said } - не профиль первой помощи. Есть { $profile }.
start-language = Языка { $said } здесь нет. Есть { $names }.
start-scan = Одна кнопка: времени { $said } здесь нет. Есть { $names } секунд.
start-scenario = Тренировки { $said } нет. Выберите здесь.
start-option = { $said } - не параметр. Пропущено.
start-value = Для { $said } нужно значение. Пропущено.
start-no-value = { $said } не берёт значения. То, что стояло после, пропущено.
start-command = { $said } - не команда. Есть { $words }.
start-address-long = Адрес слишком длинный. Конец отрезан.
start-address-hidden = В адресе были скрытые знаки. Они пропущены.
start-address-empty = Адрес пустой. Напишите, где это место.
start-settings = Настройки в { $path } непонятны. Всё выглядит как обычно.
start-scale = Масштаб в { $name } - не число. Пропущено.
start-no-answer = Дисплей не отвечает. Все шаги здесь.
start-bare = На этом дисплее нет цветов для обычного окна. Всё равно все шаги здесь.
