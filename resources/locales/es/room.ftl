# The questions that a trainer puts to the room, in Spanish: three answers each, and why the right one is right.

## Risks

room-lost_tolerance = Después de semanas sin opioides, ¿qué pasa si la persona toma la dosis de antes?
    .a = Actúa igual que antes.
    .b = Ahora puede ser demasiado.
    .c = Actúa menos, así que necesita más.
    .why = El cuerpo ya no está acostumbrado. La dosis de antes puede llevar a una sobredosis.

room-fake_pills = Una amistad compra barras de Xanax en la calle. ¿Qué contienen?
    .a = Xanax, si el grabado de la barra se ve bien.
    .b = Xanax, y en el peor caso uno débil.
    .c = Nadie lo sabe. Quizá un opioide fuerte.
    .why = En un estudio, menos de 1 de cada 10 hallazgos de Xanax falso tenía la droga de verdad. Las falsas pueden tener fentanilo o un nitaceno.

room-late_signs = ¿Cuándo se puede notar una sobredosis?
    .a = En minutos, u horas después.
    .b = De inmediato, o nunca.
    .c = Solo si se mezclaron drogas.
    .why = Con fentanilo o un nitaceno, la persona puede desplomarse en minutos. Con pastillas puede tardar horas, con metadona un día. Así que quédese, vigile y revise otra vez.

room-child_pills = Quizá un niño tomó pastillas, pero se ve bien. ¿Qué es lo primero?
    .a = Hacer vomitar al niño.
    .b = Llamar ya a la ambulancia.
    .c = Esperar la primera señal, luego llamar.
    .why = No espere a ver señales. El peligro puede empezar horas después. Quédese con el niño y revise otra vez.

room-someone_near = En Rhode Island, ¿en cuántas muertes por sobredosis había otra persona cerca?
    .a = En casi ninguna.
    .b = En 1 de cada 10, más o menos.
    .c = En la mitad, más o menos.
    .why = De quienes no pudieron ayudar, la mayoría estaba en otra habitación. Más de la mitad no vio que era una sobredosis.

## Signs

room-gasps = No despierta. Da una boqueada de vez en cuando. ¿Qué es esto?
    .a = No respira. Llame y empiece la RCP.
    .b = Respira débil. Vigile unos minutos.
    .c = Una señal de que pronto va a despertar.
    .why = Las boqueadas son comunes cuando el corazón acaba de pararse. Muchas personas las toman por vida.

room-snoring = Ronca y no despierta. ¿Cómo lo toma usted?
    .a = Sueño profundo que le hará bien.
    .b = Respira bien, porque el aire entra y sale.
    .c = Algo tapa el paso del aire.
    .why = Los ronquidos y gorgoteos quieren decir que algo tapa el aire. No es sueño.

room-groan = Usted le frota el hueso del pecho. Da un quejido, con los ojos cerrados. ¿Está consciente?
    .a = Sí. Lo siente, así que está consciente.
    .b = No. Un quejido cuenta como no responder.
    .c = Casi. Dele tiempo para despertar.
    .why = Consciente quiere decir que abre los ojos y responde, o hace lo que usted le pide. Un quejido o una sacudida es un no.

room-darker_skin = En piel más oscura, ¿dónde mira si hay azul o gris?
    .a = Dentro de los labios, encías, uñas y palmas.
    .b = En las mejillas y la frente.
    .c = En ninguna parte. Solo se nota en piel clara.
    .why = La piel oscura puede ponerse gris, pálida o ceniza, no azul. Mire labios, lengua, encías, uñas, palmas y plantas de los pies.

room-pupils = Sus pupilas no son muy pequeñas. ¿Qué le dice eso?
    .a = Que no hay opioides.
    .b = Que solo tomó un poco.
    .c = No mucho. Vigile la respiración.
    .why = Los opioides a menudo hacen muy pequeñas las pupilas, pero no siempre, y las mezclas de drogas lo confunden. La respiración le dice qué hacer.

## Actions

room-when_call = No despierta. ¿Cuándo llama usted a la ambulancia?
    .a = Después de la naloxona, si no actúa.
    .b = Ya, con el altavoz del teléfono.
    .c = Cuando sepa qué consumió.
    .why = Llame en cuanto vea que no despierta. Con el altavoz, sus manos quedan libres para los pasos siguientes.

room-not_sure = Tras 10 segundos no sabe si respira normal. ¿Y ahora qué?
    .a = Actuar como si no respirara normal.
    .b = Mirar 2 minutos más.
    .c = Buscar el pulso para saberlo.
    .why = Cualquier duda cuenta como no normal. En un estudio de llamadas, no saberlo significaba a menudo que el corazón se había parado.

room-home_cures = Está consciente pero con mucho sueño. ¿Qué ayuda hasta que llegan los paramédicos?
    .a = Una ducha fría y café fuerte.
    .b = Hacer que vomite, luego dejar que duerma a que se le pase.
    .c = Hablarle y no dejar que se duerma.
    .why = Nada de ducha, café ni caminar. No le haga vomitar. Nunca deje a la persona durmiendo a que se le pase.

room-side_position = Respira bien pero no despierta. ¿Cómo pone usted a la persona?
    .a = De lado, cabeza hacia atrás, boca hacia el suelo.
    .b = Boca arriba, con una almohada.
    .c = Sentada, con la espalda contra una pared.
    .why = De lado, el vómito puede salir. Vigile cada respiración. ¿Respira lento o da boqueadas? Ponga a la persona boca arriba y empiece la RCP.

room-cpr_harm = Usted empuja en el pecho, pero el corazón no se había parado. ¿Qué pasa?
    .a = Al empujar, el corazón se para.
    .b = 1 de cada 8, más o menos, tiene dolor.
    .c = Las costillas se rompen casi siempre.
    .why = En un estudio de 247 de esas personas, el 12 por ciento tuvo dolor, y 5 personas tuvieron un hueso roto. ¿No sabe si respira normal? Empiece la RCP.

## Naloxone

room-no_breath_spray = No respira. ¿Puede actuar así un spray de naloxona en la nariz?
    .a = No. Tiene que aspirarlo.
    .b = Solo si se ven al menos unas respiraciones.
    .c = Sí. Actúa sin ninguna respiración.
    .why = La mayoría de las veces actúa en 2 a 3 minutos. Haga RCP todo ese tiempo.

room-still_poor = Usted hace RCP. Una dosis hace 3 minutos, aún no respira normal. ¿Qué sigue?
    .a = Dar una dosis más y seguir empujando.
    .b = No dar más. Dos dosis son demasiado.
    .c = Dejar de empujar, para que la dosis actúe.
    .why = Una dosis puede no bastar, sobre todo con nitacenos. Siga empujando y dando respiraciones.

room-asleep_breathing_well = Después de una dosis respira bien pero sigue durmiendo. ¿Qué hace usted?
    .a = Dar más hasta que abra los ojos.
    .b = No dar segunda dosis. Vigilar la respiración.
    .c = Dejar que duerma a que se le pase.
    .why = La meta es que respire bien. Con benzos o alcohol puede seguir durmiendo, y contra esos no actúa la naloxona.

room-double_dose = En un estudio, ¿qué hicieron los sprays de 8 mg, al lado de los de 4 mg?
    .a = Más personas vivieron.
    .b = Las personas despertaron con menos malestar.
    .c = No vivieron más personas, pero más vomitaron.
    .why = Más droga no salvó más vidas. Las señales de abstinencia aparecieron más o menos el doble de veces.

room-wears_off = La naloxona actúa y la persona despierta. ¿Cuánto dura?
    .a = 30 a 90 minutos. Luego la respiración puede parar otra vez.
    .b = Toda la noche. Después ya no hay droga.
    .c = Más que el opioide que consumió.
    .why = El efecto de la naloxona puede pasarse antes que el del opioide. Quédese y vigile la respiración.

## Mixing: benzos with opioids or alcohol

room-naloxone_for_benzo = Usted cree que fueron solo pastillas de benzo. No despierta. ¿Naloxona?
    .a = Sí. Désela de todos modos.
    .b = No. No hace nada contra una benzo.
    .c = No. Con benzos empeora las cosas.
    .why = La naloxona no hace nada contra una benzo. Pero la mayoría de quienes mueren con una benzo también tomó opioides. Así que désela.

room-benzo_deaths = De 100 muertes con benzos, ¿cuántas tenían también opioides?
    .a = Unas 10.
    .b = Unas 50.
    .c = Más de 90.
    .why = En datos de Estados Unidos de principios de 2020 eran 93. Así que con pastillas de benzo, actúe como si hubiera opioides.

room-benzo_alcohol = Alguien mezcla pastillas de benzo y alcohol. ¿Cuál es el peligro principal?
    .a = Nada peor que una mala resaca.
    .b = Los dos frenan la respiración.
    .c = Solo un sueño largo y profundo.
    .why = No hay remedio casero. ¿No despierta? Llame. Si respira bien, ponga a la persona de lado. Vigile cada respiración.

room-two_benzos = Tomó dos clases de benzo. ¿Qué hace eso?
    .a = Las dosis se suman. La respiración puede parar.
    .b = La fuerte bloquea a la débil.
    .c = Nada más que una sola clase.
    .why = Los pasos son los mismos. ¿No despierta? Llame, y dé naloxona.

room-benzo_antidote = ¿Hay una droga que puede anular una benzo?
    .a = Sí. La naloxona también hace eso.
    .b = Sí, pero es solo para el hospital.
    .c = No. No hay tal droga.
    .why = Puede provocar convulsiones en quienes toman benzos todos los días. Quienes ayudan en el lugar dan naloxona, por si hay opioides.

## Aftercare

room-stay_recheck = Después de la naloxona despierta y habla. ¿Y ahora qué?
    .a = Dejar que se vaya a casa a descansar.
    .b = Quedarse. Al principio, revisar cada 2 minutos.
    .c = Cancelar la ambulancia. Ya pasó.
    .why = Aún necesita ayuda. El efecto de la naloxona se pasa, y la respiración puede parar otra vez.

room-no_more_drugs = Despierta con malestar y quiere más droga. ¿Qué responde usted?
    .a = Tome un poco, para sentir menos malestar.
    .b = Tómese un trago, para calmarse.
    .c = Ahora no. La sobredosis puede volver.
    .why = El malestar se pasa en una o dos horas. Más drogas o alcohol pueden parar otra vez la respiración. Pídale que espere a los paramédicos.

room-wants_to_leave = No quiere esperar a los paramédicos. ¿Qué le pide usted?
    .a = Que se quede con alguien al menos 2 horas.
    .b = Que vaya a casa y duerma en un cuarto tranquilo.
    .c = Que camine hasta que ya no haya droga.
    .why = Pídale más tiempo con metadona, parches o pastillas de efecto largo. Duran más que la naloxona. Dele naloxona de repuesto para llevar.

room-tell_crew = Llegaron los paramédicos. ¿Qué dice usted de la naloxona?
    .a = Nada. Ellos darán la suya.
    .b = Cuántas dosis, y cuándo.
    .c = Solo si actuó o no actuó.
    .why = Diga también qué pudo consumir y cómo respiraba. Guarde los envases y las cajas de pastillas.

room-stop_benzos = Toma una benzo todos los días. ¿Y ahora qué, después de la sobredosis?
    .a = Dejar todas las benzos ese mismo día.
    .b = Bajar la dosis, como mejor le parezca.
    .c = Ver a un médico y bajar poco a poco.
    .why = Parar de golpe puede causar convulsiones y poner la vida en riesgo. Un médico puede planear cómo bajar.
