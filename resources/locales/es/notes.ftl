# The mix notes in Spanish, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Benzo y opioide juntos
    .detail =
        Los dos frenan la respiración.
        La naloxona solo quita la parte del opioide.
        Puede respirar bien y aun así no despertar.
        Entonces, tras una dosis, no dé otra.

card-M1-none = Benzo y opioide juntos
    .detail =
        Los dos frenan la respiración.
        Puede respirar bien y aun así no despertar.
        Vigile cada respiración.
        ¿Lenta o débil? Ponga a la persona boca arriba, empiece la RCP.

card-M2 = Benzo y alcohol
    .detail = Los dos frenan la respiración. No hay remedio casero. De lado, llame, vigile cada respiración.

card-M3 = Pastillas que no son de farmacia
    .detail = Una barra o pastilla falsa puede tener fentanilo o un nitaceno. Actúe como si hubiera opioides.

card-M4 = Xilacina o medetomidina en la mezcla
    .detail = La naloxona no hace que despierte: la meta es que respire. La piel puede verse azul. ¿Temblores o vómitos horas después? Llame, puede matar.

card-M5 = Solo benzos, que usted sepa
    .detail = Puede ser un error. ¿No despierta, o respira lento? Dé también naloxona. El antídoto de las benzos es solo para el hospital.

card-M5-none = Solo benzos, que usted sepa
    .detail =
        Puede ser un error.
        ¿No despierta, o respira lento? Mismos pasos.
        El antídoto de las benzos es solo para el hospital.

card-M6 = Opioides de efecto largo y parches
    .detail = La metadona, los parches y las pastillas de efecto largo duran más que la naloxona. Vigile a la persona por horas. Necesita un hospital.

card-M7 = Cocaína o metanfetamina en la mezcla
    .detail =
        El estimulante puede tapar la sobredosis y pasarse primero.
        ¿Cuerpo muy caliente, mucha agitación o dolor de pecho? Llame, y refresque a la persona.

card-M8 = Otras drogas que dan sueño
    .detail = Las pastillas para dormir, la pregabalina y el GHB también frenan la respiración. Actúe como si hubiera opioides en la mezcla.

card-M9 = Toma benzos todos los días
    .detail = Después de la crisis, no las deje de golpe. Parar de golpe puede causar convulsiones. Vea a un médico para bajar poco a poco.

card-M10 = Más de una benzo
    .detail = Las dosis se suman y la respiración puede parar. Mismos pasos. Dé naloxona si no despierta.

card-M10-none = Más de una benzo
    .detail =
        Las dosis se suman y la respiración puede parar.
        Mismos pasos.
        Vigile cada respiración.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Los dos frenan la respiración. La naloxona solo quita la parte del opioide.
    .do = ¿Respira bien pero no despierta? No más naloxona.
mix-M2 = Los dos frenan la respiración. No hay remedio casero.
    .do = De lado, llame, vigile cada respiración.
mix-M3 = Una barra o pastilla falsa puede tener fentanilo o un nitaceno.
    .do = Actúe como si hubiera opioides.
mix-M4 = La naloxona no hace que despierte. La piel puede verse azul.
    .do = La meta es que respire. ¿Temblores o vómitos horas después? Llame, puede matar.
mix-M5 = Puede ser un error. El antídoto de las benzos es solo para el hospital.
    .do = ¿No despierta, o respira lento? Dé también naloxona.
mix-M6 = ¿Metadona, parches, pastillas de efecto largo? Duran más que la naloxona.
    .do = Vigile a la persona por horas. Necesita un hospital.
mix-M7 = El estimulante puede tapar la sobredosis y pasarse primero.
    .do = ¿Cuerpo muy caliente, mucha agitación o dolor de pecho? Llame, y refresque a la persona.
mix-M8 = Las pastillas para dormir y el GHB también frenan la respiración. La pregabalina también.
    .do = Actúe como si hubiera opioides en la mezcla.
mix-M9 = Parar de golpe puede causar convulsiones.
    .do = Después de la crisis, no las deje de golpe. Vea a un médico para bajar poco a poco.
mix-M10 = Las dosis se suman y la respiración puede parar.
    .do = Mismos pasos. Dé naloxona si no despierta.

## Drug names in the picker

drug-opioid = Opioide (heroína, fentanilo, oxicodona, Percocet, metadona)
    .short = Opioide
drug-benzo = Benzo (Klonopin/Rivotril/clonazepam, Xanax, Valium, Ativan, barras)
    .short = Benzo
drug-alcohol = Alcohol
drug-street_pills = Pastillas que no son de farmacia
drug-stimulant = Cocaína o metanfetamina
drug-sleepy = Otras drogas que dan sueño
drug-long_acting = Parche o metadona
drug-unknown = No sé
