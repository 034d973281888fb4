# The mix notes, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Calmante (benzo) e opioide juntos
    .detail =
        Os dois deixam a respiração lenta.
        A naloxona só tira a parte do opioide.
        A pessoa pode respirar bem e ainda não acordar.
        Então, depois de uma dose, não dê outra.

card-M1-none = Calmante (benzo) e opioide juntos
    .detail =
        Os dois deixam a respiração lenta.
        Pode respirar bem e ainda não acordar.
        Observe cada respiração.
        Lenta ou fraca? Vire a pessoa de barriga para cima, comece massagem cardíaca e boca a boca.

card-M2 = Calmante (benzo) e álcool
    .detail = Os dois deixam a respiração lenta. Não há remédio caseiro. Vire a pessoa de lado, ligue, observe cada respiração.

card-M3 = Comprimidos que não são de farmácia
    .detail = Uma barra ou comprimido falso pode ter fentanil ou nitazeno. Aja como se houvesse opioides.

card-M4 = Xilazina ou medetomidina na mistura
    .detail = A naloxona não acorda a pessoa: respirar é a meta. A pele pode parecer roxa. Tremores ou vômito horas depois? Ligue, pode matar.

card-M5 = Só calmantes (benzos), até onde você sabe
    .detail = Pode ser engano. Não está acordada, ou respiração lenta? Dê naloxona também. O antídoto do calmante é só para hospital.

card-M5-none = Só calmantes (benzos), até onde você sabe
    .detail =
        Pode ser engano.
        Não está acordada, ou respiração lenta? Mesmos passos.
        O antídoto do calmante é só para hospital.

card-M6 = Opioides de efeito longo e adesivos
    .detail = Metadona, adesivos e comprimidos de efeito longo duram mais que a naloxona. Observe a pessoa por horas. Ela precisa de hospital.

card-M7 = Cocaína ou metanfetamina na mistura
    .detail =
        O estimulante pode esconder a overdose, e o efeito dele acabar primeiro.
        Corpo muito quente, muito agitada ou dor no peito? Ligue, e resfrie a pessoa.

card-M8 = Outras drogas que dão sono
    .detail = Remédios para dormir, pregabalina e GHB também deixam a respiração lenta. Aja como se houvesse opioides na mistura.

card-M9 = Toma calmantes (benzos) todo dia
    .detail = Depois da crise, não pare os calmantes de uma vez. Parar de repente pode causar convulsões. Vá ao médico para diminuir devagar.

card-M10 = Mais de um calmante (benzo)
    .detail = As doses se somam e a respiração pode parar. Mesmos passos. Dê naloxona se ela não acordar.

card-M10-none = Mais de um calmante (benzo)
    .detail =
        As doses se somam e a respiração pode parar.
        Mesmos passos.
        Observe cada respiração.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Os dois deixam a respiração lenta. A naloxona só tira a parte do opioide.
    .do = Respira bem mas não está acordada? Não dê mais naloxona.
mix-M2 = Os dois deixam a respiração lenta. Não há remédio caseiro.
    .do = Vire a pessoa de lado, ligue, observe cada respiração.
mix-M3 = Uma barra ou comprimido falso pode ter fentanil ou nitazeno.
    .do = Aja como se houvesse opioides.
mix-M4 = A naloxona não acorda a pessoa. A pele pode parecer roxa.
    .do = Respirar é a meta. Tremores ou vômito horas depois? Ligue, pode matar.
mix-M5 = Pode ser engano. O antídoto do calmante é só para hospital.
    .do = Não está acordada, ou respiração lenta? Dê naloxona também.
mix-M6 = Metadona, adesivos, comprimidos de efeito longo? Duram mais que a naloxona.
    .do = Observe a pessoa por horas. Ela precisa de hospital.
mix-M7 = O estimulante pode esconder a overdose, e o efeito dele acabar primeiro.
    .do = Corpo muito quente, muito agitada ou dor no peito? Ligue, e resfrie a pessoa.
mix-M8 = Remédios para dormir e GHB também deixam a respiração lenta. A pregabalina também.
    .do = Aja como se houvesse opioides na mistura.
mix-M9 = Parar de repente pode causar convulsões.
    .do = Depois da crise, não pare os calmantes de uma vez. Vá ao médico para diminuir devagar.
mix-M10 = As doses se somam e a respiração pode parar.
    .do = Mesmos passos. Dê naloxona se ela não acordar.

## Drug names in the picker

drug-opioid = Opioide (heroína, fentanil, oxicodona, Percocet, metadona)
    .short = Opioide
drug-benzo = Calmante, benzo (Klonopin/Rivotril/clonazepam, Xanax, Valium, Ativan, barras)
    .short = Calmante
drug-alcohol = Álcool
drug-street_pills = Comprimidos que não são de farmácia
drug-stimulant = Cocaína ou metanfetamina
drug-sleepy = Outras drogas que dão sono
drug-long_acting = Adesivo ou metadona
drug-unknown = Não sei
