# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Przedawkowanie: lista kroków
window-title-practice = ĆWICZENIE - Przedawkowanie: lista kroków
window-title-audience = ĆWICZENIE, dla sali - Przedawkowanie: lista kroków
window-title-edit = Miejsce - Przedawkowanie: lista kroków


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = DZWOŃ TERAZ: { $number }
call-also = DZWOŃ TERAZ: { $number } (lub { $also })
call-calling = Ktoś dzwoni pod { $number }
call-calling-any = Ktoś dzwoni po karetkę
call-calling-since = od { $time }. Nikt się nie zgłasza? Zadzwoń znowu. Nikt nie dzwoni? [Q]
call-worse = Jest gorzej. Powiedz dyspozytorowi albo zadzwoń znowu.
call-mark = Ktoś dzwoni po karetkę [Q]
call-quiet = Karetka: { $number }
call-any = DZWOŃ PO KARETKĘ: 911{ -nb }USA{ -nb }i{ -nb }Kanada, 999{ -nb }Wlk.{ -nb }Brytania, 112{ -nb }Europa, 000{ -nb }Australia, 111{ -nb }Nowa{ -nb }Zelandia
call-hint = dowolny telefon, włącz głośnik
call-hint-country = dowolny telefon, włącz głośnik ({ $country })
your-ambulance = numer pogotowia
we-are-at = Jesteśmy tu: { $address }
we-are-at-lacks = Sprawdź, gdzie jesteśmy: adresu nie da się tu pokazać.
way-in = Wejście: { $access }
also-ring = Potem: { $name } { $number }
aed-here = AED jest tu: { $place }.
naloxone-here = Nalokson jest tu: { $place }.
naloxone-here-product = Nalokson jest tu: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Powiedz: osoba się nie budzi. Powiedz, jak oddycha.
say-A1 = Powiedz: osoba nieprzytomna, nie oddycha normalnie.
say-B1 = Powiedz: osoba oddycha, ale się nie budzi.
say-E1 = Powiedz: osoba przytomna, ale źle oddycha lub jest sina.
say-C1 = Powiedz, co widzisz: senna, zdezorientowana, skóra zimna i spocona, drgawki, ból w klatce.
call-taker = Dyspozytor na linii? Rób, co mówi. Dyspozytor cię prowadzi? [T]
call-taker-leads = Prowadzi dyspozytor. Rób, co mówi. [T] przywraca kroki.
aed-leads = Prowadzi AED. Rób, co mówi. [A] przywraca kroki.
two-people = { $count ->
    [one] { $count } inna osoba [V]
    [few] { $count } inne osoby [V]
    [many] { $count } innych osób [V]
   *[other] { $count } innej osoby [V]
}
same-person = Ta sama osoba? Tak { $key } / Nowa osoba [P]
open-since = { $clock }
    .label = dotąd
sound-on = Dźwięk włączony [M]
    .state = Dźwięk: włączony
sound-off = Dźwięk wyłączony [M]
    .state = Dźwięk: wyłączony
sound-none = Brak dźwięku: rób jak na obrazku
    .state = Dźwięk: tu go nie ma
sound-muted = Dźwięk komputera wyłączony lub wyciszony
    .state = Dźwięk: w komputerze wyłączony lub wyciszony
sound-headphones = Dźwięk idzie do słuchawek [M]
    .state = Dźwięk: w słuchawkach

## Questions

you-said = Zaznaczono: { $answers }
check-title = SPRAWDŹ ZNOWU
colour-asked = Spójrz znowu na kolor.
look-timer = Obserwuj klatkę piersiową: { $seconds } z { $of } sekund
look-count = Policzone swobodne oddechy: { $count }. Naciskaj [U] tylko przy cichych, swobodnych oddechach.
look-counted = Ostatnio: { $count } w { $of } sekund
silence-ends = Nic nie naciśniesz? Za { $clock } liczy się jako NIE WIEM

## Instructions

outcome-not_breathing = NIE ODDYCHA NORMALNIE
outcome-breathing_unresponsive = ODDYCHA, NIE BUDZI SIĘ
outcome-awake_breathing_badly = PRZYTOMNA, ŹLE ODDYCHA LUB SINA
outcome-awake_danger_signs = PRZYTOMNA, GROŹNE OBJAWY
outcome-after_rescue = ZNÓW PRZYTOMNA PO RATOWANIU
outcome-high_risk = DUŻE RYZYKO, JESZCZE BEZ OBJAWÓW
outcome-no_danger_sign = TERAZ BEZ GROŹNYCH OBJAWÓW
done-cards = Zrobione: { $cards }
now-card = Teraz: { $card }
next-card = Dalej: { $card }
last-card = To ostatnia karta. Sprawdzenie przyjdzie samo.
goes-on-in = Samo pójdzie dalej za { $clock }
no-answer-to-check = Brak odpowiedzi przy sprawdzeniu. Spójrz teraz na tę osobę.
next-check = Następne sprawdzenie za { $clock }
    .label = Następne sprawdzenie za

## CPR

then = potem { $order }
beat-push = UCISK { $number } z { $of }
beat-breath = WDECH { $number } z { $of }
beat-count = { $number }
    .of = z { $of }
beat-weak = WDMUCHNIJ TERAZ
beat-wait = DAJ WYJŚĆ POWIETRZU. OBSERWUJ KLATKĘ.
beat-every = jeden wdech co { $seconds } sekund
beat-rate = { $rate } na minutę
swap-in = zmieńcie się za { $clock }
    .label = Zmieńcie się za
swap-in-alone = 2 minuty miną za { $clock }
    .label = 2 minuty miną za
swap-now = ZMIEŃCIE SIĘ TERAZ
swap-now-alone = MINĘŁY 2 MINUTY. UCISKAJ DALEJ.
swap-alone-no-phone = Jeszcze bez telefonu? Idź teraz i zadzwoń. Potem od razu wracaj.
cpr-look = Zabierz ręce. Spójrz na klatkę piersiową, najwyżej 10 sekund.
    .detail =
        Swobodne, ciche oddechy? TAK.
        Łapie powietrze, chrapie, nie oddycha lub nie wiesz? Uciskaj dalej.
    .display =
        ZABIERZ RĘCE.
        PATRZ.
cpr-look-ended = Uciskaj znowu. TAK tylko wtedy, gdy były swobodne, ciche oddechy.
title-child = { $outcome }: DZIECKO
title-baby = { $outcome }: NIEMOWLĘ
weak-breaths-key = Słaby oddech? [W]
weak-breaths-off = Tylko łapie powietrze lub nie oddycha? Znów uciski [W]
mixed-line = Benzo i opioid razem? Te same kroki.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = To jest próba dźwięku.

## Naloxone

naloxone-none = Nalokson (Nyxoid): jeszcze nie podany
naloxone-none-here = Nie ma tu naloksonu. Pytaj głośno, kto ma. [G]
naloxone-no-more = Nie ma już naloksonu. Pytaj głośno, kto ma. [G]
naloxone-site-count = { $count ->
    [0] Dnia { $date } nie było tu żadnego
    [one] Dnia { $date } był tu { $count }
    [few] Dnia { $date } były tu { $count }
   *[other] Dnia { $date } było tu { $count }
}
naloxone-given = Nalokson: podano { $count }, ostatni o { $time }
naloxone-correct = Pomyłka? Popraw ostatnią dawkę [I]
naloxone-taken-back = Ostatnia dawka cofnięta. Przywróć ją [I]
naloxone-asked = Nalokson podany? [G]
naloxone-next = Nie oddycha normalnie? Następna dawka za { $clock }
naloxone-look = Przy następnej zmianie: spójrz raz, krócej niż 10 sekund. Potem uciskaj dalej.
naloxone-look-alone = Po 2 minutach: spójrz raz, krócej niż 10 sekund. Potem uciskaj dalej.
naloxone-look-steps = Spójrz, jak oddycha.
naloxone-due = Nie oddycha normalnie? Pora na następną dawkę
naloxone-late = Nie oddycha normalnie? Następna dawka jest spóźniona
naloxone-wears-off = Może już przestać działać. Obserwuj oddech.
naloxone-still-watch = Dalej obserwuj oddech.
rescue-watch = Znów może przestać oddychać. Obserwuj oddech.

## Keys: short names of what they do

key-back = Wstecz
key-not-breathing = Nie oddycha
key-breathing-again = Oddycha? Na bok
key-check = Sprawdź znowu
key-next = Zrobione, dalej
key-next-step = Następny krok
key-fit-over = Drgawki ustały
key-naloxone = Nalokson podany
key-correct = Popraw dawkę
key-none-here = Tu nie ma naloksonu
key-no-more = Nie ma już naloksonu
key-some-here = Jednak jest nalokson
key-which-device = Który nalokson masz?
key-drugs = Co mogła wziąć ta osoba?
key-help = Więcej pomocy
key-fit = Całe ciało się trzęsie?
key-child = Dziecko
    .hint = 1 rok i więcej
key-child-off = Dziecko: włączone. Wyłącz
key-baby = Niemowlę
    .hint = poniżej 1 roku
key-age = { $age }, { $hint }
key-baby-off = Niemowlę: włączone. Wyłącz
key-weak = Na ekranie reanimacji: słaby oddech
key-aed = AED jest tu
key-aed-off = Koniec kroków AED
key-call-taker = Dyspozytor prowadzi
key-call-taker-off = Przywróć kroki
key-calling = Ktoś dzwoni po karetkę
key-calling-off = Nikt nie dzwoni
key-alone = Jestem tylko ja
key-alone-off = Jest drugi pomocnik
key-crew = Ratownicy są tu
key-close = Zamknij
key-new-person = Nowa osoba
key-other-person = Druga osoba
key-count = Policz oddech
key-language = Język
key-sound-on = Włącz dźwięk
key-sound-off = Wyłącz dźwięk
key-sound-check = Próba dźwięku
key-read = Przeczytaj mi to
key-learn = Nauka
key-search = Szukaj
key-site = Miejsce
key-menu = Menu
key-distance = Tylko polecenie, duże
key-plain = Mniej na ekranie
key-show-all = Pokaż wszystko
key-full-screen = Pełny ekran
key-larger-text = Większy tekst
key-smaller-text = Mniejszy tekst
key-usual-text = Zwykły tekst
key-same-person = Ta sama osoba
key-country = Kraj
key-more = Więcej
key-back-to-steps = Wróć do kroków

ask-new-person = Inna osoba? Kroki dla pierwszej trwają dalej.
    .yes = Tak [1]
    .no = Nie [P]
ask-one-too-many = Innych osób: { $count }. Zakończyć kroki tej, do której najdłużej nie zaglądano? Jej zapis zniknie.
ask-hide = { $page } - ukryć kroki? Trwają dalej.
    .yes = Tak [1]
    .no = Nie [Esc]
notice-dose-noted = Zapisano o { $time }. Druga? [G] jeszcze raz
notice-no-sound = Nie ma tu dźwięku. Czytaj kroki.
notice-silent = Ten komputer nie odtwarza dźwięku. Brak dźwięku: rób jak na obrazku.
notice-muted = Dźwięk komputera jest wyłączony lub wyciszony. Zrób głośniej albo rób jak na obrazku.
notice-headphones = Dźwięk idzie do słuchawek. Odłącz je albo rób jak na obrazku.
notice-sound-off = Dźwięk jest wyłączony. [M] go włącza.
notice-doses = Nalokson: podano { $count }. Pomyłka? Popraw ostatnią dawkę [I]
notice-no-question = Teraz nie ma pytania. [C] sprawdza znowu.
notice-no-question-look = Teraz nie ma pytania. Znów oddycha? [B]
notice-late = Odpowiedź nie przyszła na czas. [C] sprawdza znowu.
notice-late-look = Odpowiedź nie przyszła na czas, więc kroki poszły dalej. Znów oddycha? [B]
notice-fit-open = Karta drgawek jest otwarta. Drgawki ustały? [F]
notice-page-open = Strona jest otwarta. [Esc] wraca do kroków.
notice-held = { $key } jest wciśnięty lub zablokowany. Puść go i naciśnij znowu.
notice-click-here = Kliknij tu, aby używać klawiszy
notice-strange-letter = Tej litery program nie zna. Naciśnij 1, 2 lub 3.
notice-strange-key = Tej litery program nie zna. Przełącz na litery łacińskie.
notice-close = Zamknąć? Zdarzenie pozostaje otwarte. Zamknij znowu, aby wyjść.
notice-close-unsaved = Zamknąć? Zdarzenie nie jest zapisane i przepadnie. Zamknij znowu, aby wyjść.
notice-unsaved = Tego nie da się zapisać. Zostaw okno otwarte.
mark-unsaved = Tego nie da się zapisać
    .detail = Zostaw okno otwarte. Skopiuj to lub wydrukuj dla ratowników.
notice-newer = Otwarty zapis pochodzi z nowszej wersji. Zostaje bez zmian.
notice-found = Kroki dla kogoś są nadal otwarte, zaczęte { $minutes ->
    [0] przed chwilą
    [one] { $minutes } minutę temu
    [few] { $minutes } minuty temu
    [many] { $minutes } minut temu
   *[other] { $minutes } minuty temu
}. [V] je przywraca.
notice-resumed = Te kroki idą dalej od { $time }. Inna osoba? [P]
notice-left = Kroki zaczęte { $date }, { $time } zostawiła inna wersja. [V] pokazuje ich listę.
notice-left-waits = Kroki zaczęte { $date }, { $time } zostawiła inna wersja.
notice-away = Powrót. Nikt nie patrzył na te kroki przez { $minutes ->
    [0] mniej niż minutę
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}. Wszystkie zegary szły dalej.
notice-away-restarted = Powrót. Komputer uruchomił się ponownie. Według jego zegara trwało to { $minutes ->
    [0] mniej niż minutę
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
notice-away-unknown = Powrót. Komputer uruchomił się ponownie, a jego zegar się cofnął: godziny mogą być błędne.
notice-asleep = Komputer był uśpiony przez { $minutes ->
    [0] mniej niż minutę
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}. Wszystkie zegary szły dalej.
text-size-cut = Tekst { $percent } %: nie ma tu miejsca na { $wish } %

## Languages

languages-title = JĘZYK
languages-hint = Kroki trwają dalej. Strona { $page } z { $pages }.
language-draft = { $name } (szkic)
language-second = Pod spodem: { $name }
language-second-none = Pod spodem: nic
notice-draft = Te słowa to szkic. Nikt ich nie sprawdził. Pod nimi: { $name }.
notice-draft-alone = Te słowa to szkic. Nikt ich nie sprawdził.
notice-in-english = Ta strona jest na razie po angielsku.
sound-no-voice = Brak głosu w tym języku: czytaj kroki
    .state = Głos: brak w tym języku

## Pages

help-title = WIĘCEJ POMOCY
help-hint = Naciśnij klawisz. Esc wraca w to samo miejsce. Przy pytaniu odpowiadają 1, 2 i 3.
fit-title = NAPAD DRGAWEK
fit-clock = Drgawki trwają { $clock }
    .label = Drgawki trwają
choice-picked = wybrane
drugs-title = CO MOGŁA WZIĄĆ TA OSOBA?
drugs-hint = Wybierz wszystko, co pasuje. To nigdy nie zmienia kroków.
devices-title = KTÓRY NALOKSON MASZ?
devices-hint = Nie ma go na tej stronie? Rób jak na obrazkach na opakowaniu.
menu-title = MENU
menu-hint = Numer zostaje na górze. Esc wraca.
loudness-full = Głośność: pełna
loudness-middle = Głośność: połowa
loudness-low = Głośność: mała
menu-of-system = { $item } (jak ten komputer)
theme-light = Kolory: ciemne na białym
theme-dark = Kolory: jasne na czarnym
theme-high_contrast = Kolory: duży kontrast
theme-high_contrast_light = Kolory: duży kontrast na białym
motion-full = Ruch: rytm się porusza
motion-reduced = Ruch: zmieniają się tylko cyfry
skin-both = Skóra na obrazkach: jasna i ciemna
skin-light = Skóra na obrazkach: jasna
skin-dark = Skóra na obrazkach: ciemna
country-title = W JAKIM KRAJU JESTEŚ?
country-hint = Strona { $page } z { $pages }. 9 pokazuje więcej.
country-choice = { $name } ({ $code }): { $number }
profile-intl = międzynarodowy
profile-us-aha = Stany Zjednoczone
profile-uk-ie = Wielka Brytania i Irlandia
profile-ca-community = Kanada, ratownicy lokalni
profile-anz = Australia i Nowa Zelandia
profile-erc = Europa
product-intl = spray lub zastrzyk
product-us-aha = spray 4 mg
product-uk-ie = spray 1,8 mg (od 14 lat) lub kreska 0,4 mg
product-ca-community = zastrzyk 0,4 mg lub spray
product-anz = spray
product-erc = spray lub zastrzyk


## One switch, and a screen reader

reader-keys = Klawisz: { $keys }
notice-reader = Mówi tu czytnik ekranu: głos tylko podaje rytm i mówi, na co czas. Zmiana: Menu [O]
reader-voice-beat = Głos obok czytnika ekranu: rytm i przypomnienia
reader-voice-orders = Głos obok czytnika ekranu: czyta też polecenia
scan-off = Jeden przycisk: wyłączone
scan-on = Jeden przycisk: kolejny co { $seconds } s
