# The mix notes in Polish, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Benzo i opioid razem
    .detail =
        Oba spowalniają oddech.
        Nalokson znosi tylko działanie opioidu.
        Może dobrze oddychać i dalej się nie budzić.
        Wtedy po jednej dawce nie podawaj następnej.

card-M1-none = Benzo i opioid razem
    .detail =
        Oba spowalniają oddech.
        Może dobrze oddychać i dalej się nie budzić.
        Obserwuj każdy oddech.
        Powolny lub słaby? Obróć płasko na plecy, zacznij reanimację.

card-M2 = Benzo i alkohol
    .detail = Oba spowalniają oddech. Nie ma na to domowego leku. Połóż na boku, zadzwoń, obserwuj każdy oddech.

card-M3 = Tabletki nie z apteki
    .detail = Podrobiony Xanax lub podrobiona tabletka może zawierać fentanyl albo nitazen. Działaj tak, jakby były tam opioidy.

card-M4 = Ksylazyna lub medetomidyna w mieszance
    .detail = Nalokson nie obudzi tej osoby: celem jest oddech. Skóra może być sina. Po kilku godzinach trzęsie się lub wymiotuje? Zadzwoń, to może zabić.

card-M5 = Tylko tabletki benzo, o ile wiesz
    .detail = Możesz się mylić. Nieprzytomna lub powolny oddech? Podaj też nalokson. Odtrutka na benzo jest tylko dla szpitala.

card-M5-none = Tylko tabletki benzo, o ile wiesz
    .detail =
        Możesz się mylić.
        Nieprzytomna lub powolny oddech? Te same kroki.
        Odtrutka na benzo jest tylko dla szpitala.

card-M6 = Długo działające opioidy i plastry z lekiem
    .detail = Metadon, plastry z lekiem i długo działające tabletki działają dłużej niż nalokson. Obserwuj przez wiele godzin. Potrzebny jest szpital.

card-M7 = Kokaina lub metamfetamina w mieszance
    .detail =
        Środek pobudzający może ukryć przedawkowanie, potem pierwszy przestaje działać.
        Bardzo gorące ciało, silne wzburzenie lub ból w klatce? Zadzwoń i chłodź.

card-M8 = Inne środki usypiające
    .detail = Tabletki nasenne, pregabalina i GHB też spowalniają oddech. Działaj tak, jakby w mieszance były opioidy.

card-M9 = Bierze benzo codziennie
    .detail = Po kryzysie nie odstawiać nagle. Nagłe odstawienie może wywołać drgawki. Iść do lekarza, by zmniejszać powoli.

card-M10 = Więcej niż jedno benzo
    .detail = Dawki się sumują i oddech może ustać. Te same kroki. Podaj nalokson, jeśli się nie budzi.

card-M10-none = Więcej niż jedno benzo
    .detail =
        Dawki się sumują i oddech może ustać.
        Te same kroki.
        Obserwuj każdy oddech.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Oba spowalniają oddech. Nalokson znosi tylko działanie opioidu.
    .do = Dobrze oddycha, ale nieprzytomna? Nie podawaj kolejnej dawki naloksonu.
mix-M2 = Oba spowalniają oddech. Nie ma na to domowego leku.
    .do = Połóż na boku, zadzwoń, obserwuj każdy oddech.
mix-M3 = Podrobiony Xanax lub podrobiona tabletka może zawierać fentanyl albo nitazen.
    .do = Działaj tak, jakby były tam opioidy.
mix-M4 = Nalokson nie obudzi tej osoby. Skóra może być sina.
    .do = Celem jest oddech. Po kilku godzinach trzęsie się lub wymiotuje? Zadzwoń, to może zabić.
mix-M5 = Możesz się mylić. Odtrutka na benzo jest tylko dla szpitala.
    .do = Nieprzytomna lub powolny oddech? Podaj też nalokson.
mix-M6 = Metadon, plastry z lekiem, długo działające tabletki? Działają dłużej niż nalokson.
    .do = Obserwuj przez wiele godzin. Potrzebny jest szpital.
mix-M7 = Środek pobudzający może ukryć przedawkowanie, potem pierwszy przestaje działać.
    .do = Bardzo gorące ciało, silne wzburzenie lub ból w klatce? Zadzwoń i chłodź.
mix-M8 = Tabletki nasenne i GHB też spowalniają oddech. Pregabalina także.
    .do = Działaj tak, jakby w mieszance były opioidy.
mix-M9 = Nagłe odstawienie może wywołać drgawki.
    .do = Po kryzysie nie odstawiać nagle. Iść do lekarza, by zmniejszać powoli.
mix-M10 = Dawki się sumują i oddech może ustać.
    .do = Te same kroki. Podaj nalokson, jeśli się nie budzi.

## Drug names in the picker

drug-opioid = Opioid (heroina, fentanyl, oksykodon, Percocet, metadon)
    .short = Opioid
drug-benzo = Benzo (Klonopin/klonazepam, Xanax, Valium/Relanium, Ativan/Lorafen)
    .short = Benzo
drug-alcohol = Alkohol
drug-street_pills = Tabletki nie z apteki
drug-stimulant = Kokaina lub metamfetamina
drug-sleepy = Inne środki usypiające
drug-long_acting = Plaster z lekiem lub metadon
drug-unknown = Nie wiem
