# The ready light on the first question: shown only once that is there.

light-looking = Komputer sprawdza, czy wszystko gotowe.
light-ready = Gotowe.
light-to-do = Niegotowe: { $what }{ $more ->
    [0] {""}
    [one] {" "}Jeszcze { $more } rzecz.
    [few] {" "}Jeszcze { $more } rzeczy.
   *[other] {" "}Jeszcze { $more } rzeczy.
} [O, 0]
ready-content-do = Zainstaluj program znowu.
ready-content-old-do = Przynieś nowszą kopię na pendrivie.
ready-fonts-do = Zainstaluj program znowu.
ready-sound-do = Włącz dźwięk lub wyłącz go na stałe w ustawieniach miejsca.
ready-muted-do = Zwiększ głośność komputera.
ready-headphones-do = Ustaw, by dźwięk szedł z głośnika.
ready-records-do = Zrób na dysku miejsce na zapisy.
ready-clock-do = Ustaw zegar tego komputera.
ready-country-do = Wybierz kraj.
ready-number-do = Poproś opiekuna o sprawdzenie numeru.
ready-address-do = Zapisz, gdzie to jest.
ready-kit-nowhere-do = Zapisz, gdzie jest zestaw.
ready-kit-undated-do = Zapisz, do kiedy ważny jest zestaw.
ready-aed-do = Zdobądź nowe elektrody do AED.
ready-aed-nowhere-do = Zapisz, gdzie jest AED.
ready-aed-undated-do = Zapisz, do kiedy ważne są elektrody.
ready-site-do = Napraw plik miejsca.
ready-start-not = Część polecenia startu jest niezrozumiała.
records-no-folder = ten komputer nie podaje na nie folderu
records-in-file = { $folder } nie jest folderem
records-full = dysk z { $folder } jest pełny
records-failed = { $folder }: { $problem }
ready-letters-not = Niektórych liter tego miejsca nie da się tu pokazać. Znak ? stoi zamiast nich.
ready-letters-do = Napisz adres na kartce przy ekranie.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } odczytano jako { $code }, { $country }. Pisz { $code }.
start-country = { $said } to nie kraj. Wpisz kod, na przykład US lub GB.
start-profile = { $said } to nie profil pierwszej pomocy. Są: { $profile }.
start-language = Nie ma tu języka { $said }. Są: { $names }.
start-scan = Jeden przycisk: nie ma tu czasu { $said }. Są: { $names } sekund.
start-scenario = Nie ma ćwiczenia { $said }. Wybierz jedno tutaj.
start-option = { $said } to nie opcja. Pominięto ją.
start-value = { $said } wymaga wartości. Pominięto ją.
start-no-value = { $said } nie przyjmuje wartości. Pominięto to, co stało dalej.
start-command = { $said } to nie polecenie. Są: { $words }.
start-address-long = Adres jest za długi. Jego koniec obcięto.
start-address-hidden = Adres miał ukryte znaki. Pominięto je.
start-address-empty = Adres jest pusty. Wpisz, gdzie to jest.
start-settings = Ustawienia w { $path } są niezrozumiałe. Wszystko wygląda jak zwykle.
start-scale = Skala w { $name } nie jest liczbą. Pominięto ją.
start-no-answer = Ekran nie odpowiada. Wszystkie kroki są tutaj.
start-bare = Ten ekran nie ma kolorów dla zwykłego okna. Mimo to wszystkie kroki są tutaj.
