# The words of every step card in Polish: the headline, the detail line and, where the far-away screen has one, the display line.

# Many people do not know the word "AED". The first time a card uses it, the card
# says what it is. Keeping the words here makes every card say it the same way.
-aed = AED (defibrylator)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Zadzwoń teraz pod { $ems }. Włącz głośnik w telefonie.
    .detail =
        Najpierw powiedz, gdzie jesteś.
        Potem powiedz: osoba się nie budzi.
        Powiedz, jak oddycha.
        Nie rozłączaj się.

card-K2 = Nie ma telefonu? Krzycz. Wyślij kogoś: niech zadzwoni i przyniesie { -aed }.
    .detail =
        Telefon zablokowany? Dotknij: połączenie alarmowe.
        Nie ma nikogo ani telefonu? Nalokson (Nyxoid), 2 minuty reanimacji, potem idź.
        Dobrze oddycha? Połóż na boku, potem idź.

card-K2-none = Nie ma telefonu? Krzycz. Wyślij kogoś: niech zadzwoni i przyniesie { -aed }.
    .detail =
        Telefon zablokowany? Dotknij: połączenie alarmowe.
        Nie ma nikogo ani telefonu? 2 minuty reanimacji, potem idź.
        Dobrze oddycha? Połóż na boku, potem idź.

card-K2-alone = Nie ma nikogo ani telefonu? Krzycz. Nalokson (Nyxoid), 2 minuty reanimacji, potem idź.
    .detail =
        Telefon zablokowany? Dotknij: połączenie alarmowe.
        Dobrze oddycha? Połóż na boku, potem idź.
        Wracaj szybko.

card-K2-alone-none = Nie ma nikogo ani telefonu? Krzycz. 2 minuty reanimacji, potem idź.
    .detail =
        Telefon zablokowany? Dotknij: połączenie alarmowe.
        Dobrze oddycha? Połóż na boku, potem idź.
        Wracaj szybko.

card-K3 = Otwórz zamek w drzwiach. Wyślij kogoś na zewnątrz, niech pomacha do karetki.
    .detail =
        Zapal światła.
        Zabierz z drogi zwierzęta i krzesła.

card-K3-alone = Drzwi są blisko? Otwórz zamek. Potem od razu wracaj.
    .detail = Po drodze zapal światła.

## A - NOT BREATHING NORMALLY

card-A1 = Zadzwoń teraz pod { $ems }. Włącz głośnik w telefonie.
    .short = Zadzwoń
    .detail =
        Najpierw powiedz, gdzie jesteś.
        Potem powiedz: osoba nieprzytomna, nie oddycha normalnie.
        Rób, co mówi dyspozytor.

card-A2 = Masz nalokson (Nyxoid)? Podaj teraz jedną dawkę.
    .short = Nalokson
    .detail =
        Spray: końcówka głęboko w jedno nozdrze, mocno naciśnij.
        Igła: zewnętrzna strona uda, przez ubranie.
        Nie naciskaj wcześniej na próbę.
        Nie wiesz, co wzięła ta osoba? Podaj.
    .display = PODAJ NALOKSON

card-A2-cpr = Jest tu nalokson (Nyxoid)? Podaj jedną dawkę. Potem uciskaj dalej.
    .detail =
        Spray: końcówka głęboko w jedno nozdrze, mocno naciśnij.
        Igła: zewnętrzna strona uda, przez ubranie.

card-A2-none = Czy ktoś tu ma nalokson (Nyxoid)? Pytaj głośno.
    .detail =
        Ktoś ma? Podaj teraz jedną dawkę.
        Nikt nie ma? Najpierw uciski i wdechy.
        Nie idź szukać w pojedynkę.
    .display = PYTAJ O NALOKSON

card-A2-staff = Czy ktoś tu ma nalokson (Nyxoid)? Pytaj głośno.
    .detail =
        Ktoś ma? Poproś: niech teraz poda jedną dawkę.
        Nikt nie ma? Najpierw uciski i wdechy.
    .display = PYTAJ O NALOKSON

card-A3 = Połóż płasko na plecach. Odchyl głowę do tyłu. Unieś brodę.
    .short = Na plecy, głowa do tyłu
    .detail =
        Połóż na podłodze.
        Wyjmij z ust jedzenie, tabletki lub gumę, które widzisz.
        Nie grzeb palcami na ślepo.
    .display = NA PLECY. GŁOWA DO TYŁU.

card-A3-baby = Połóż płasko na plecach. Trzymaj głowę prosto. Unieś brodę.
    .short = Na plecy, głowa prosto
    .detail =
        Połóż na podłodze.
        Wyjmij z ust jedzenie, tabletki lub gumę, które widzisz.
        Nie grzeb palcami na ślepo.
    .display = NA PLECY. GŁOWA PROSTO.

card-A4 = Uciskaj klatkę piersiową mocno i szybko, 30 razy.
    .short = Uciskaj
    .detail =
        Obie ręce na środku klatki piersiowej.
        Uciskaj z całej siły, 2 uciski na sekundę.
        Za każdym razem daj klatce się unieść.
    .display = UCISKAJ MOCNO I SZYBKO

card-A0c = Dziecko: najpierw 5 wdechów usta-usta.
    .detail =
        Niemowlę: trzymaj głowę prosto.
        Dziecko: odchyl głowę do tyłu.
        Za każdym razem patrz, czy klatka piersiowa się unosi.
    .display = NAJPIERW 5 WDECHÓW

card-A4c = Dziecko: uciskaj klatkę piersiową 30 razy, 2 uciski na sekundę.
    .detail =
        Uciskaj na głębokość jednej trzeciej klatki piersiowej.
        Dziecko: jedna lub dwie ręce.
        Niemowlę: dwa kciuki, dłonie wokół klatki piersiowej, albo nasada jednej dłoni.
    .display = UCIŚNIJ 30 RAZY

card-A5 = Zrób 2 wdechy usta-usta. Patrz, czy klatka się unosi.
    .short = Wdechy
    .detail =
        Zaciśnij nos osoby.
        Obejmij szczelnie jej usta swoimi.
        Każdy wdech: 1 sekunda.
        Klatka się nie unosi? Odchyl znów głowę.
        Nie możesz robić wdechów? Uciskaj dalej, nie przerywaj.
    .display = 2 WDECHY USTA-USTA

card-A5c = Dziecko: zrób 2 małe wdechy usta-usta. Patrz, czy klatka się unosi.
    .detail =
        Niemowlę: obejmij ustami usta i nos.
        Lekkie dmuchnięcia.
        Nie możesz robić wdechów? Uciskaj dalej.
    .display = 2 MAŁE WDECHY

card-A6 = Powtarzaj: 30 ucisków, 2 wdechy. Co 2 minuty zmieniajcie się.
    .detail = Przerwij, jeśli oddycha normalnie, mówi lub cię odpycha, jeśli ratownicy przejmą pomoc albo jeśli nie możesz dalej.

card-A6-alone = Powtarzaj: 30 ucisków, 2 wdechy. Nie przerywaj.
    .detail = Przerwij tylko, jeśli oddycha normalnie, mówi lub cię odpycha, jeśli ratownicy przejmą pomoc albo jeśli nie możesz dalej.

card-A7 = Jest tu { -aed }? Włącz. Rób, co mówi.
    .detail =
        Odsłoń klatkę piersiową.
        Naklej elektrody tam, gdzie pokazują obrazki.
        Uciskaj dalej, aż powie: odsuń się.
    .display = UŻYJ AED

card-A8 = Minęło { $minutes } min od naloksonu. Nie oddycha normalnie? Podaj jeszcze jedną dawkę.
    .detail =
        Spray: drugie nozdrze.
        Igła: znowu udo.
        Rób dalej uciski i wdechy.
        Każdą następną dawkę podaj, gdy pokaże to zegar.
    .display = JESZCZE DAWKA NALOKSONU

card-A9 = Teraz oddycha normalnie? Obróć na bok.
    .detail =
        Dalej obserwuj każdy oddech.
        Znów może przestać oddychać.
        Nie zostawiaj tej osoby.
    .display = ODDYCHA? NA BOK

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = Słaby, powolny oddech? Oddychaj za tę osobę: 1 wdech co { $seconds } sekund.
    .short = Tylko wdechy
    .detail =
        Zacznij od 2 wdechów.
        Odchyl głowę, zaciśnij nos, dmuchaj, aż klatka piersiowa się uniesie.
        Tylko łapie powietrze lub nie oddycha? Zacznij uciski.
    .display = 1 WDECH CO { $seconds } SEKUND

## B - BREATHING, WILL NOT WAKE

card-B1 = Zadzwoń teraz pod { $ems }. Włącz głośnik w telefonie.
    .short = Zadzwoń
    .detail =
        Najpierw powiedz, gdzie jesteś.
        Potem powiedz: osoba oddycha, ale się nie budzi.

card-B3 = Obróć osobę na bok.
    .short = Na bok
    .detail =
        Górne kolano zgięte.
        Policzek na jej dłoni.
        Głowa do tyłu, usta w dół, by wymioty mogły wypłynąć.

card-B2 = Masz nalokson (Nyxoid)? Podaj teraz jedną dawkę.
    .short = Nalokson
    .detail =
        Często to mieszanka, więc podaj też przy tabletkach benzo.
        Działa tylko na opioidy.
        Możesz podać, gdy leży na boku.

card-B2-counted = Masz nalokson (Nyxoid)? Trzymaj go w ręce.
    .detail =
        Dobrze oddycha? Obserwuj, jeszcze nie podawaj.
        Oddech powolny lub słaby albo nie wiesz? Podaj teraz jedną dawkę.
    .short = Nalokson w ręce

card-B2-none = Czy ktoś tu ma nalokson (Nyxoid)? Pytaj głośno.
    .detail =
        Ktoś ma? Podaj jedną dawkę.
        Nikt nie ma? Obserwuj każdy oddech.
        Powolny lub słaby? Obróć płasko na plecy i zacznij reanimację.
    .short = Pytaj o nalokson

card-B2-staff = Czy ktoś tu ma nalokson (Nyxoid)? Pytaj głośno.
    .detail =
        Ktoś ma? Poproś: niech poda jedną dawkę.
        Nikt nie ma? Obserwuj każdy oddech.
        Powolny lub słaby? Obróć płasko na plecy, zacznij reanimację.
    .short = Pytaj o nalokson

card-B4 = Zostań. Obserwuj każdy oddech.
    .short = Obserwuj każdy oddech
    .detail =
        Sprawdzaj znowu co 2 minuty.
        Powolny oddech lub łapie powietrze? Obróć płasko na plecy i zacznij reanimację.
        Sine lub szare usta? Policz znowu oddechy.

card-B5 = Minęło { $minutes } min: powolny lub słaby oddech? Zacznij reanimację, jeszcze jedna dawka.
    .short = Powolny oddech? Reanimacja
    .detail =
        Dobrze oddycha, ale dalej śpi? Nie podawaj więcej naloksonu.
        Benzo lub alkohol mogą przedłużać sen.
        Celem jest dobry oddech.

card-B5-none = Minęło { $minutes } min: powolny lub słaby oddech? Zacznij reanimację.
    .detail =
        Dobrze oddycha, ale dalej śpi? Obserwuj każdy oddech.
        Celem jest dobry oddech.
    .short = Powolny oddech? Reanimacja

card-B6 = Nie zostawiaj śpiącej osoby samej.
    .short = Śpiącej nie zostawiaj samej
    .detail =
        Może spać przez wiele godzin.
        Obserwuj oddech.
        Żadnego jedzenia, picia, prysznica ani kawy.
        Nie wywołuj wymiotów.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Zadzwoń teraz pod { $ems }. Włącz głośnik w telefonie.
    .short = Zadzwoń
    .detail =
        Najpierw powiedz, gdzie jesteś.
        Potem powiedz: osoba przytomna, ale źle oddycha lub jest sina.
        Powiedz, co wzięła, jeśli wiesz.

card-E3 = Powolny lub słaby oddech? Podaj nalokson.
    .short = Nalokson
    .detail =
        Jedną dawkę.
        W pełni przytomna i szybko oddycha? Miej go w gotowości, jeszcze nie podawaj.

card-E3-none = Powolny lub słaby oddech? Pytaj głośno, kto ma nalokson.
    .detail =
        Nikt nie ma? Powiedz dyspozytorowi.
        Przestaje odpowiadać? Połóż płasko na plecach i sprawdź oddech.
    .short = Pytaj o nalokson

card-E2 = W pełni przytomna? Pomóż usiąść.
    .short = Siedzi lub na boku
    .detail =
        Senna lub słaba? Połóż na boku, głowa do tyłu.
        Broda na piersi może zablokować powietrze.

card-E4 = Zostań przy tej osobie. Sprawdzaj znowu co minutę.
    .short = Sprawdzaj co minutę
    .detail = Jeśli przestanie mówić do ciebie lub robić, o co prosisz, połóż ją płasko na plecach i sprawdź oddech.

## C - AWAKE, DANGER SIGNS

card-C1 = Zadzwoń teraz pod { $ems }. Stan może się szybko pogorszyć.
    .short = Zadzwoń
    .detail =
        Najpierw powiedz, gdzie jesteś.
        Potem powiedz, co widzisz: senna, zdezorientowana, skóra zimna i spocona, drgawki, ból w klatce.

card-C2 = Nie daj tej osobie zasnąć. Mów do niej cały czas.
    .short = Mów cały czas
    .detail =
        Proś, żeby ci odpowiadała.
        Nie prowadzaj jej tam i z powrotem.
        Żadnego jedzenia, picia ani kawy.
        Bardzo gorące ciało? Chłodź mokrymi okładami.

card-C3 = Nie może siedzieć? Połóż na boku.
    .short = Na boku
    .detail =
        Głowa odchylona do tyłu, usta w dół.
        Zabierz z zasięgu tabletki i alkohol, jeśli da się bez szarpaniny.

card-C4 = Trzymaj nalokson w ręce.
    .short = Nalokson w ręce
    .detail = Podaj, jeśli się nie budzi albo oddech robi się powolny.

card-C4-none = Nie ma tu naloksonu? Pytaj głośno, kto ma.
    .detail = Nie budzi się lub powolny oddech? Naciśnij Sprawdź znowu.
    .short = Pytaj o nalokson

card-C5 = Sprawdź znowu za 2 minuty.
    .short = Sprawdź za 2 minuty
    .detail =
        Śpi? Obudź.
        Brak odpowiedzi lub powolny oddech? Podaj nalokson.

card-C5-none = Sprawdź znowu za 2 minuty.
    .detail =
        Śpi? Obudź.
        Brak odpowiedzi lub powolny oddech? Naciśnij Sprawdź znowu.
    .short = Sprawdź za 2 minuty

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Zadzwoń teraz po radę. Nie czekaj na objawy.
    .short = Zadzwoń po radę
    .detail = Dziecko, ciąża, metadon lub chęć zrobienia sobie krzywdy? Zadzwoń pod { $ems }. { $has_poison ->
        [yes] Jeśli nie, zadzwoń na infolinię zatruć: { $poison }.
       *[no] Jeśli nie, zadzwoń po radę pod { $ems }.
    }

card-D2b = Zostań przy tej osobie. Miej nalokson pod ręką.
    .short = Zostań przy tej osobie
    .detail =
        Kłopoty mogą zacząć się po kilku godzinach, po metadonie dzień później.
        Zabierz z zasięgu tabletki i alkohol, jeśli da się bez szarpaniny.

card-D2b-none = Zostań przy tej osobie. Pytaj głośno, kto ma nalokson.
    .detail =
        Kłopoty mogą zacząć się po kilku godzinach, po metadonie dzień później.
        Zabierz z zasięgu tabletki i alkohol, jeśli da się bez szarpaniny.
    .short = Zostań przy tej osobie

card-D2c = Patrz na tę osobę co 5 minut, nawet gdy śpi.
    .short = Patrz co 5 minut
    .detail =
        Śpi? Obserwuj oddech i co jakiś czas ją budź.
        Trudno obudzić, powolny oddech, sine usta, trzęsie się? Od razu zadzwoń pod { $ems }.

## D1 - NO DANGER SIGN NOW

card-D1a = Teraz nie ma groźnych objawów. To nie znaczy, że zagrożenie minęło.
    .short = To nie koniec zagrożenia
    .detail = Ta aplikacja nie widzi, co wzięła ta osoba ani co będzie dalej.

card-D1b = Zostań i obserwuj co najmniej 4 godziny.
    .short = Obserwuj 4 godziny
    .detail = Patrz na tę osobę co 5 minut. Śpi? Obserwuj oddech i co jakiś czas ją budź.{ $has_poison ->
        [yes] {" "}Zapytaj infolinię zatruć, jak długo: { $poison }.
       *[no] {""}
    }

card-D1c = Zadzwoń pod { $ems }, jeśli cokolwiek się pogorszy.
    .short = Gorzej? Zadzwoń
    .detail = Trudno obudzić, powolny lub głośny oddech, sine lub szare usta, zimna skóra, trzęsie się lub mówi bez sensu.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Zostań przy tej osobie. Nadal potrzebuje pomocy.
    .short = Zostań
    .detail =
        Jeśli był podany nalokson, przestanie działać po 30 do 90 minutach.
        Znów może przestać oddychać.

card-G2 = Powiedz tej osobie, co się stało. Mów łagodnie.
    .short = Mów, co się stało
    .detail =
        Może czuć się źle, bać się lub złościć.
        Daj jej trochę miejsca.
        Powiedz: nie dało się ciebie obudzić.
        Pomoc jest w drodze.

card-G3 = Teraz już żadnych narkotyków ani alkoholu.
    .short = Żadnych narkotyków
    .detail =
        Złe samopoczucie mija po godzinie lub dwóch.
        Kolejna porcja narkotyku może znów zatrzymać oddech.
        Poproś, niech zaczeka na ratowników.

card-G4 = Znów powolny oddech lub nie budzi się? Zadzwoń. Spójrz, jak oddycha.
    .short = Powolny oddech? Zadzwoń
    .detail =
        Powolny lub słaby? Połóż płasko na plecach, zacznij reanimację, podaj jeszcze jedną dawkę.
        Dobrze oddycha? Połóż na boku, nie podawaj więcej naloksonu.

card-G4-none = Znów powolny oddech lub nie budzi się? Zadzwoń. Spójrz, jak oddycha.
    .detail =
        Powolny lub słaby? Połóż płasko na plecach, zacznij reanimację.
        Dobrze oddycha? Połóż na boku i obserwuj każdy oddech.
    .short = Powolny oddech? Zadzwoń

card-G5 = Chce wyjść? Poproś, niech zostanie z kimś.
    .short = Nie zostawiaj samej
    .detail =
        Nie zastawiaj drzwi.
        Co najmniej 2 godziny.
        Dłużej przy metadonie, plastrach z lekiem lub długo działających tabletkach.
        Daj zapasowy nalokson.

card-G5-none = Chce wyjść? Poproś, niech zostanie z kimś.
    .detail =
        Nie zastawiaj drzwi.
        Co najmniej 2 godziny.
        Dłużej przy metadonie, plastrach z lekiem lub długo działających tabletkach.
    .short = Nie zostawiaj samej

## X - extra cards (one tap from any screen)

card-X1 = Jest tam niebezpiecznie? Cofnij się i zadzwoń pod { $ems }.
    .detail = Sprawdź, czy są: jadące auta, ogień, bójka, gaz, igły i psy.

card-X2 = Napad drgawek? Nie przytrzymuj. Mierz czas.
    .detail =
        Zadzwoń pod { $ems }.
        Odsuń twarde rzeczy.
        Nic do ust.
        Gdy drgawki ustaną: nie oddycha normalnie? Reanimacja.
        Nie budzi się? Nalokson, na bok.

card-X2-none = Napad drgawek? Nie przytrzymuj. Mierz czas.
    .detail =
        Zadzwoń pod { $ems }.
        Odsuń twarde rzeczy.
        Nic do ust.
        Gdy drgawki ustaną: nie oddycha normalnie? Reanimacja.
        Nie budzi się? Na bok.

card-X3 = Wymiotuje? Obróć na bok.
    .detail =
        Wytrzyj z ust to, co widzisz.
        Potem sprawdź znowu oddech.

card-X4 = Ciąża? Rób wszystkie te same kroki.
    .detail =
        Nalokson też.
        Reanimacja: płasko na plecach.
        Drugi pomocnik przesuwa brzuch na jej lewą stronę.
        Na bok: połóż na lewym boku.

card-X4-none = Ciąża? Rób wszystkie te same kroki.
    .detail =
        Reanimacja: płasko na plecach.
        Drugi pomocnik przesuwa brzuch na jej lewą stronę.
        Na bok: połóż na lewym boku.

card-X4-alone = Ciąża? Rób wszystkie te same kroki.
    .detail =
        Nalokson też.
        Reanimacja: płasko na plecach.
        Nie przerywaj ucisków.
        Na bok: połóż na lewym boku.
        Powiedz dyspozytorowi.

card-X4-alone-none = Ciąża? Rób wszystkie te same kroki.
    .detail =
        Reanimacja: płasko na plecach.
        Nie przerywaj ucisków.
        Na bok: połóż na lewym boku.
        Powiedz dyspozytorowi.

card-X5 = Dziecko lub niemowlę? Zadzwoń pod { $ems }. Wdechy są najważniejsze.
    .short = Dziecko lub niemowlę
    .detail =
        Podaj też nalokson.
        Uciskaj na głębokość jednej trzeciej klatki piersiowej.
        Lekkie dmuchnięcia, aż klatka piersiowa się uniesie.
        Rób, co mówi dyspozytor.

card-X5-none = Dziecko lub niemowlę? Zadzwoń pod { $ems }. Wdechy są najważniejsze.
    .detail =
        Uciskaj na głębokość jednej trzeciej klatki piersiowej.
        Lekkie dmuchnięcia, aż klatka piersiowa się uniesie.
        Rób, co mówi dyspozytor.
    .short = Dziecko lub niemowlę

card-X6 = Musisz odejść od tej osoby? Najpierw obróć ją na bok.
    .detail =
        Ułóż ją twarzą w swoją stronę, by szybko ją znaleźć.
        Wróć jak najszybciej.

card-X7 = Więcej niż jedna osoba? Najpierw pomóż tej, która oddycha najgorzej.
    .detail =
        Wszystkim naraz jest źle? To może być gaz: wyjdźcie na świeże powietrze.
        Powiedz dyspozytorowi, ile osób.
        Daj każdemu pomocnikowi jedno zadanie.

card-X7-alone = Więcej niż jedna osoba? Najpierw pomóż tej, która oddycha najgorzej.
    .detail =
        Wszystkim naraz jest źle? To może być gaz: wyjdźcie na świeże powietrze.
        Powiedz dyspozytorowi, ile osób.

card-X8 = Uraz lub upadek? Najpierw zadbaj o oddech.
    .detail =
        Jak najmniej ruszaj szyją.
        Silne krwawienie mocno uciskaj.

card-X9 = Igła w pobliżu? Nie dotykaj ostrego końca.
    .detail =
        Ukłucie? Niech krwawi pod bieżącą wodą, umyj mydłem, nie ssij.
        Idź dziś do lekarza: tabletki przeciw HIV nie mogą czekać.

card-X10 = Boisz się wdechów usta-usta? Użyj maseczki ratowniczej albo tylko uciskaj.
    .detail =
        Wdechy bardzo pomagają przy przedawkowaniu.
        Ryzyko zarażenia się jest bardzo małe.

card-X11 = Od krótkiego dotknięcia narkotyku nie przedawkujesz.
    .detail =
        Użyj rękawiczek, jeśli je masz.
        Myj wodą z mydłem, nie żelem do rąk.

card-X12 = Plaster z lekiem na skórze? Odklej go przez szmatkę.
    .detail = Złóż go, odłóż, umyj ręce.

card-X13 = Bardzo gorące, sztywne ciało lub zwidy? Zadzwoń pod { $ems } i chłodź.
    .detail =
        Ciche, chłodne miejsce.
        Zdejmij grube ubrania.
        Mokre okłady, woreczki z lodem i wentylator.
        W pełni przytomna? Małe łyki wody.
        Nie przytrzymuj.
    .short = Bardzo gorąca

card-X14 = Osoba zamknięta w toalecie? Pukaj, krzycz, zadzwoń pod { $ems }, otwórz.
    .detail =
        Większość zamków otworzysz z zewnątrz monetą.
        Pchaj drzwi powoli: osoba może za nimi leżeć.
    .short = Zamknięte drzwi

card-N1 = Narcan lub inny spray na jedną dawkę
    .detail =
        Zerwij folię.
        Kciuk na tłok.
        Głowa do tyłu.
        Wsuń końcówkę, aż palce dotkną nosa.
        Naciśnij mocno, raz.
    .short = Narcan lub podobny spray

card-N2 = Spray Nyxoid
    .detail =
        Zerwij folię.
        Kciuk na tłok.
        Głowa do tyłu.
        Końcówka głęboko w jedno nozdrze.
        Naciskaj, aż kliknie.
        Jeden psik to cała zawartość.
    .short = Nyxoid

card-N3 = Strzykawka Prenoxad
    .detail =
        Odkręć nakrętkę, przykręć igłę.
        Zewnętrzna strona uda, przez ubranie.
        Wciśnij tłok tylko do pierwszej czarnej kreski.
        Włóż z powrotem do pudełka.
    .short = Prenoxad

card-N4 = Fiolka i strzykawka
    .detail =
        Zdejmij kapsel.
        Nabierz wszystko.
        Igła prosto w zewnętrzną stronę uda, przez ubranie.
        Wciśnij tłok do końca.
    .short = Fiolka

card-N5 = Szklana ampułka i strzykawka
    .detail =
        Zakołysz nią, odłam czubek w stronę od siebie.
        Nabierz wszystko.
        Igła prosto w zewnętrzną stronę uda.
        Wciśnij tłok do końca.
    .short = Ampułka

card-N6 = Pen, który sam wstrzykuje
    .detail =
        Rób jak na obrazkach na nim.
        Zewnętrzna strona uda, przez ubranie.
        Naciśnij mocno i trzymaj.
        Policz do 5.
    .short = Pen
