# The questions, their answers, and each answer said back.

question-responsive = Czy otwiera oczy i odpowiada ci?
    .detail =
        Głośno zawołaj po imieniu.
        Klepnij mocno w oba barki.
        Brak odpowiedzi? Trzyj kostkami dłoni po mostku przez 5 sekund.
        Jęk lub drgnięcie to NIE.
    .detail-squeeze =
        Głośno zawołaj po imieniu.
        Klepnij mocno w oba barki.
        Brak odpowiedzi? Ściśnij mięsień między szyją a barkiem, 5 sekund.
        Jęk lub drgnięcie to NIE.
question-breathing = Czy oddycha normalnie?
    .detail-not-awake =
        Połóż płasko na plecach.
        Głowa do tyłu.
        Obserwuj klatkę piersiową 10 sekund.
        Łapanie powietrza, chrapanie lub mniej niż 2 swobodne oddechy: NIE.
        Dziecko: mniej niż 3.
    .detail-awake =
        Obserwuj klatkę piersiową 10 sekund.
        Powolny oddech, łapanie powietrza, chrapanie lub bulgotanie to NIE.
    .detail-child =
        Połóż płasko na plecach.
        Głowa do tyłu.
        Obserwuj klatkę piersiową 10 sekund.
        Łapanie powietrza, chrapanie lub mniej niż 3 swobodne oddechy: NIE.
    .detail-baby =
        Połóż płasko na plecach.
        Głowa prosto.
        Obserwuj klatkę piersiową 10 sekund.
        Łapanie powietrza, chrapanie lub mniej niż 4 swobodne oddechy: NIE.
question-talking_or_obeying = Czy mówi do ciebie albo robi, o co prosisz?
    .detail =
        Spójrz teraz.
        Jęki, szarpnięcia, drgnięcia i łapanie powietrza to NIE.
question-breathing_recount = Spójrz znowu. 2 lub więcej swobodnych oddechów w 10 sekund?
    .detail =
        Schyl się nisko.
        Patrz, czy klatka piersiowa się unosi.
        Licz na głos.
        Dziecko oddycha szybciej: mniej niż 3 to NIE.
    .child =
        Spójrz znowu.
        3 lub więcej swobodnych oddechów w 10 sekund?
    .detail-child =
        Schyl się nisko.
        Patrz, czy klatka piersiowa się unosi.
        Licz na głos.
        Niemowlę musi mieć 4 lub więcej.
    .baby =
        Spójrz znowu.
        4 lub więcej swobodnych oddechów w 10 sekund?
    .detail-baby =
        Schyl się nisko.
        Trzymaj głowę prosto.
        Patrz, czy klatka piersiowa się unosi.
        Licz na głos.
question-blue_or_grey = Czy usta, dziąsła lub czubki palców są sine albo szare?
    .detail =
        Przy ciemniejszej skórze obejrzyj usta od środka, dziąsła, paznokcie i wnętrze dłoni.
        Skóra bardzo blada lub popielata to TAK.
question-drowsy_or_confused = Czy osoba jest bardzo senna, zdezorientowana albo co chwila odpływa?
    .detail =
        Zapytaj, jak się nazywa i gdzie jest.
        Powolne reakcje, bełkot lub złe odpowiedzi to TAK.
question-clammy_skin = Czy skóra jest zimna, spocona lub wilgotna?
    .detail = Dotknij czoła wierzchem dłoni.
question-other_worry = Czy martwi cię coś jeszcze?
    .detail = Napad drgawek? Ból w klatce? Bardzo gorące ciało? Ciężki uraz? Nie może iść prosto? Złe przeczucie też się liczy.
question-higher_risk = Dziecko, ciąża, chęć zrobienia sobie krzywdy, mieszanka środków lub nieznana dawka?
    .detail =
        Odpowiedz TAK przy metadonie, plastrze z lekiem lub długo działających tabletkach.
        TAK przy tabletkach z ulicy, zbyt wielu, alkoholu z tabletkami lub narkotykach po przerwie.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = TAK
answer-no = NIE
answer-not_sure = NIE WIEM
hint-not_sure-yes = liczy się jako TAK
hint-not_sure-no = liczy się jako NIE

hint-responsive-yes = odpowiada
hint-responsive-no = nie odpowiada
hint-breathing-yes = swobodne, ciche oddechy
hint-breathing-no = łapie powietrze, chrapie, powoli lub wcale
hint-talking_or_obeying-yes = mówi lub robi, o co prosisz
hint-talking_or_obeying-no = nie mówi i nie robi
hint-breathing_recount-yes = 2 lub więcej
    .child = 3 lub więcej
    .baby = 4 lub więcej
hint-breathing_recount-no = mniej niż 2
    .child = mniej niż 3
    .baby = mniej niż 4
hint-blue_or_grey-yes = sine, szare lub bardzo blade
hint-blue_or_grey-no = nie sine ani szare
hint-drowsy_or_confused-yes = senna lub zdezorientowana
hint-drowsy_or_confused-no = przytomna, jasno myśli
hint-clammy_skin-yes = zimna, spocona lub wilgotna
hint-clammy_skin-no = nie zimna ani spocona
hint-other_worry-yes = coś mnie martwi
hint-other_worry-no = nic więcej
hint-higher_risk-yes = jedno lub więcej z tych
hint-higher_risk-no = żadne z tych

## Answers said back, after "You said:"

said-responsive-yes = odpowiada
said-responsive-no = nie odpowiada
said-responsive-not_sure = nie wiem, czy odpowiada
said-breathing-yes = oddycha normalnie
said-breathing-no = nie oddycha normalnie
said-breathing-not_sure = nie wiem, jak oddycha
said-talking_or_obeying-yes = mówi lub robi, o co prosisz
said-talking_or_obeying-no = nie mówi, nie robi, o co prosisz
said-talking_or_obeying-not_sure = nie wiem, czy mówi
said-breathing_recount-yes = 2 lub więcej oddechów
    .child = 3 lub więcej oddechów
    .baby = 4 lub więcej oddechów
said-breathing_recount-no = mniej niż 2 oddechy
    .child = mniej niż 3 oddechy
    .baby = mniej niż 4 oddechy
said-breathing_recount-not_sure = nie wiem, ile oddechów
said-blue_or_grey-yes = usta są sine lub szare
said-blue_or_grey-no = nie sine ani szare
said-blue_or_grey-not_sure = nie wiem, jaki kolor
said-drowsy_or_confused-yes = senna lub zdezorientowana
said-drowsy_or_confused-no = przytomna, jasno myśli
said-drowsy_or_confused-not_sure = nie wiem, czy senna
said-clammy_skin-yes = skóra zimna lub spocona
said-clammy_skin-no = skóra nie zimna ani spocona
said-clammy_skin-not_sure = nie wiem, jaka skóra
said-other_worry-yes = coś jeszcze cię martwi
said-other_worry-no = nic więcej
said-other_worry-not_sure = nie wiem, co jeszcze
said-higher_risk-yes = większe ryzyko
said-higher_risk-no = bez większego ryzyka
said-higher_risk-not_sure = nie wiem, jakie ryzyko
