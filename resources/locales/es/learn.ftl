# The Learn pages in Spanish, read in calm and never during an emergency: the title of each topic, then its statements, one fact each.

## Klonopin and other benzos

learn-benzos = Klonopin y otras benzos
learn-benzos-word = Benzo es la forma corta de benzodiazepina. ¿Conoce alguna? Algunos nombres son Klonopin, Xanax, Valium, Ativan y barras.
learn-benzos-klonopin = Klonopin es el nombre de una marca. La droga que contiene es el clonazepam, que es una de las benzos.
learn-benzos-strengths = Las tabletas de Klonopin tienen 0.5, 1 o 2 mg. Las obleas que se deshacen en la boca tienen 0.125, 0.25, 0.5, 1 o 2 mg.
learn-benzos-uses = ¿Para qué es Klonopin? Tiene usos médicos reales: pánico, miedo, convulsiones, problemas de sueño, espasmos musculares y abstinencia del alcohol.
learn-benzos-misuse = Klonopin ayuda a muchas personas que lo toman según la receta. Pero si se toma una benzo cada día por semanas, el cuerpo llega a necesitarla.
learn-benzos-article = Un artículo dice: usado según las indicaciones, Klonopin funciona y tiene bajo riesgo. La mayoría de los problemas empieza con el mal uso. Desde 2020 su etiqueta advierte también de la dependencia.
learn-benzos-gaba = Klonopin refuerza en el cerebro una señal llamada GABA-A. Eso calma el cerebro y da sueño.
learn-benzos-schedule = La ley de Estados Unidos pone las benzos en la Lista IV (Schedule IV): clasificadas como bajas en mal uso y dependencia. Algunas personas discuten esa clasificación.
learn-benzos-sold = La DEA es la agencia antidrogas de Estados Unidos. ¿Qué benzos se venden más en la calle? Sus informes nombran dos: alprazolam y clonazepam.
learn-benzos-prescribed = ¿Se lo recetaron a usted? Entonces tómelo solo como dijo el médico. Si no, no lo tome.
learn-benzos-at_hand = Muchas personas no buscan Klonopin: toman la benzo que tienen a mano. Así que pregunte qué fue, y no confíe en el nombre.
learn-benzos-other_one = Muchas tomarían otra benzo si esa fuera más fácil de conseguir.
learn-benzos-past = ¿Quién corre más riesgo? Quienes ya tuvieron un problema con drogas o alcohol, y quienes además toman opioides o beben.
learn-benzos-anyone = La agencia antidrogas DEA nombra a adolescentes y adultos jóvenes. Pero cualquiera puede dar mal uso a una benzo.
learn-benzos-rare = La mayoría de las personas nunca da mal uso a una benzo. Un grupo pequeño está en riesgo, y la ayuda también les sirve.

## Signs of too much

learn-too_much = Señales de que es demasiado
learn-too_much-signs = Una cantidad excesiva puede dar mucho sueño, confusión y torpeza. Debilita los reflejos y la respiración.
learn-too_much-low_breathing = Con otras drogas en el cuerpo, la respiración puede bajar tanto que al cerebro le falta oxígeno. Eso puede ser coma, daño cerebral duradero o muerte.
learn-too_much-red_flags = Señales de alarma: no responde, mucha confusión, se duerme a ratos, piel pegajosa, labios o puntas de los dedos azules, o cualquier otra cosa que le preocupe.
learn-too_much-emergency = Trate una señal de alarma como una emergencia, aunque no sepa qué tan grave es.
learn-too_much-sooner = Cuanto antes llega la ayuda, más posible es evitar un daño duradero.
learn-too_much-picture = Las señales usuales de una benzo: sueño, arrastra las palabras, pierde el equilibrio, confusión. En el peor caso, no despierta.
learn-too_much-alone = Con una benzo sola, es raro que la respiración sea débil. Pero usted no puede saber que es una benzo sola. Mire la respiración.
learn-too_much-label = La etiqueta de Klonopin da estas señales de una sobredosis: sueño, confusión, coma, reflejos débiles. En un recuadro advierte también sobre los opioides.
learn-too_much-not_seen = Un estudio en Rhode Island miró a los testigos que no pudieron actuar. El 54.1 por ciento no vio que era una sobredosis. El 64.8 por ciento estaba en otra habitación.

## On the nod, or an overdose?

learn-nod = ¿Cabecea, o es una sobredosis?
learn-nod-answer = Si cabecea: tiene sueño, pero responde cuando usted dice su nombre. Si no responde, es una sobredosis. Llame.
learn-nod-watch = El cabeceo puede volverse una sobredosis. Quédese, y diga su nombre una y otra vez.

## Mixing drugs

learn-mixing = Mezclar drogas
learn-mixing-ways = Las personas tragan Klonopin, o lo trituran y lo aspiran por la nariz. A menudo lo toman con otras drogas, sobre todo opioides o cocaína.
learn-mixing-reasons = Las personas mezclan drogas para que el efecto sea más fuerte o para suavizar efectos malos. Eso sube mucho el riesgo de sobredosis.
learn-mixing-addiction = Quienes no pueden dejar Klonopin tienen un riesgo mucho más alto de sobredosis. Una mezcla con otras drogas lo sube más.
learn-mixing-deaths = En la mayoría de las muertes hay una mezcla: clonazepam con opioides, o con otras benzos, o con ambos.
learn-mixing-share_2020 = Datos de los CDC de algunos estados de Estados Unidos, de enero a junio de 2020. De las muertes con benzos, el 92.7 por ciento tenía también opioides. Había fentanilos ilícitos en el 66.7 por ciento.
learn-mixing-twenty_years = De 2000 a 2019, un estudio contó 118,208 muertes con benzos. Había opioides en el 83.5 por ciento.
learn-mixing-nine_percent = El mismo estudio buscó cinco clases más de drogas, con los opioides y el alcohol entre esas cinco. Solo el 9 por ciento de las muertes no tenía ninguna de ellas.
learn-mixing-opioid_deaths = Visto desde el otro lado, en 2017: en el 21.0 por ciento de las muertes por opioides había benzos, y en el 14.7 por ciento había alcohol.
learn-mixing-warning_2016 = El 31 de agosto de 2016 la FDA puso una advertencia en recuadro en los opioides y en las benzos. Los riesgos: sueño extremo, respiración lenta, coma, muerte.
learn-mixing-warning_2020 = El 23 de septiembre de 2020 la FDA añadió más a la advertencia en recuadro de las benzos. Nombra el abuso, la dependencia y la abstinencia. Parar de golpe puede traer convulsiones.
learn-mixing-benzo_dope = En Canadá, una mezcla de benzos y opioides se llama benzo-dope. La persona puede seguir mucho tiempo sin despertar después de la naloxona. Siga vigilando la respiración.
learn-mixing-half_life = El clonazepam dura mucho. El cuerpo tarda de 18 a 50 horas en eliminar la mitad.
learn-mixing-timing = ¿Cuándo se nota una sobredosis? Con fentanilo o un nitaceno, en minutos. Con pastillas tragadas, horas. Con metadona o un parche, hasta un día.
learn-mixing-timing_watch = Las señales de las benzos por lo general se notan en 4 horas. Vigile al menos 4 horas, y un día después de metadona o un parche.

learn-mixing-share = Muertes con una benzo en Estados Unidos: ¿qué más había?
learn-mixing-share-opioids_2020 = Opioides, enero a junio de 2020
    .value = { $count } por ciento
learn-mixing-share-fentanyl_2020 = Fentanilos ilícitos, enero a junio de 2020
    .value = { $count } por ciento
learn-mixing-share-opioids = Opioides, 2000 a 2019
    .value = { $count } por ciento
learn-mixing-onset = ¿Cuándo se nota una sobredosis?
    .minutes = minutos
    .hours = horas
    .day = un día
learn-mixing-onset-fentanyl = Fentanilo o un nitaceno
    .value = en minutos
learn-mixing-onset-pills = Pastillas tragadas
    .value = horas
learn-mixing-onset-benzos = Benzos
    .value = por lo general en 4 horas
learn-mixing-onset-methadone = Metadona o un parche
    .value = hasta un día

## Fake pills

learn-fake_pills = Pastillas falsas
learn-fake_pills-seized = En Nueva Gales del Sur se decomisaron 809 lotes de alprazolam falso. Solo el 8.7 por ciento tenía alprazolam.
learn-fake_pills-held = ¿Qué se halló en ellos? Etizolam, en el 28 por ciento. Clonazolam, en el 28 por ciento. Bromazolam, en el 22 por ciento.
learn-fake_pills-bar = En Australia se analizó una barra falsa de Xanax. Tenía clonazolam y nada más.
learn-fake_pills-nitazenes = Los nitacenos son opioides fabricados. Unos pocos de los falsos de Nueva Gales del Sur tenían uno.
learn-fake_pills-ireland = En Irlanda hubo grupos de sobredosis por benzos falsas. Eran pastillas amarillas con un nitaceno.
learn-fake_pills-uk = Alertas del Reino Unido hallaron pastillas con nitacenos. Se vendían como benzos o como oxicodona.
learn-fake_pills-uk_doses = ¿Cuánta naloxona hace falta? Las alertas del Reino Unido esperan que sean varias dosis.
learn-fake_pills-fentanyl = La agencia antidrogas DEA analizó pastillas falsas que tenían fentanilo. En 2021, 4 de cada 10 tenían lo suficiente para matar. En 2022 fueron 6 de cada 10, en 2023 7 de cada 10.
learn-fake_pills-found = ¿Qué tenían 809 lotes de alprazolam falso?
learn-fake_pills-found-alprazolam = Alprazolam de verdad
    .value = { $count } por ciento
learn-fake_pills-found-etizolam = Etizolam
    .value = { $count } por ciento
learn-fake_pills-found-clonazolam = Clonazolam
    .value = { $count } por ciento
learn-fake_pills-found-bromazolam = Bromazolam
    .value = { $count } por ciento
learn-fake_pills-deadly = Pastillas falsas con fentanilo: ¿cuántas tenían lo suficiente para matar?
learn-fake_pills-deadly-2021 = 2021
    .value = { $count } de cada 10
learn-fake_pills-deadly-2022 = 2022
    .value = { $count } de cada 10
learn-fake_pills-deadly-2023 = 2023
    .value = { $count } de cada 10

## Alcohol alone

learn-alcohol = Solo alcohol
learn-alcohol-signs = Muertes por beber: la persona no despierta, respira lento, tiene la piel fría o azul, vomita mientras duerme. Llame. De lado. Empeora después del último trago.

## GHB

learn-ghb = GHB
learn-ghb-step = GHB: entre el efecto buscado y perder el conocimiento hay un paso pequeño. La persona puede vomitar y luego dejar de respirar. No la deje durmiendo a que se le pase. Llame.

## Uppers and heat

learn-heat = Estimulantes y calor
learn-heat-signs = Demasiada cocaína, metanfetamina o éxtasis puede calentar el cuerpo demasiado. ¿Muy caliente, rígido, con confusión, o ve visiones? Llame.
learn-heat-cool = Refresque a la persona con paños mojados, bolsas de hielo y un ventilador, en un lugar tranquilo. ¿Bien consciente? Sorbos de agua, no mucha.
learn-heat-ice_water = Para quien está muy caliente, lo que mejor funciona es un baño en agua con hielo, dice la enseñanza de la AHA de 2025. Eso es para un equipo entrenado.

## Out for hours

learn-sedated = Horas sin despertar
learn-sedated-breathing = ¿Xilacina, medetomidina o una benzo en la droga? La persona puede pasar horas sin despertar. La meta es que respire bien, no que despierte.
learn-sedated-place = ¿Horas sin despertar pero respira bien? De lado, lejos del tráfico, sin que pase frío, y con alguien que vigile. No más naloxona.

## Medetomidine

learn-medetomidine = Medetomidina
learn-medetomidine-withdrawal = Tras consumir droga con medetomidina, la abstinencia puede llegar en 4 a 6 horas: temblores, vómitos, corazón acelerado. Puede matar. Llame.

## Gasp or breath?

learn-gasps = ¿Boqueada o respiración?
learn-gasps-look = ¿No despierta? Ponga a la persona boca arriba y échele la cabeza hacia atrás. Mire el pecho 10 segundos como máximo.
learn-gasps-easy = En un adulto, busque respiraciones tranquilas, sin ruido. 2 o más en 10 segundos cuentan como normal. Menos de 2, no.
learn-gasps-twelve = En un adulto, eso da 12 respiraciones por minuto. La enseñanza en Columbia Británica toma menos de 12 como no normal.
learn-gasps-children = Los niños respiran más rápido. A los 2 años, unas 26 respiraciones por minuto. Así que 2 respiraciones en 10 segundos es demasiado lento para un niño pequeño.
learn-gasps-child_counts = Este programa pide 3 o más en 10 segundos para un niño, 4 o más para un bebé. Es una elección hecha aquí.
learn-gasps-noises = Ronquidos, ruidos ásperos o gorgoteos quieren decir que algo tapa el paso del aire. No es sueño.
learn-gasps-not_sure = No sé cuenta como no normal. La enseñanza en el Reino Unido también lo dice: ante cualquier duda, tómelo como no normal.
learn-gasps-yes_but = ¿Es un "sí, pero"? Cuéntelo como un no. Los operadores de Perth tienen esa regla.
learn-gasps-common = Las boqueadas no son respiración normal. Son comunes cuando el corazón se para: 39 por ciento de los paros en registros de llamadas.
learn-gasps-mistaken = Hasta el 40 por ciento da boqueadas, dice un estudio sobre enseñanza. A menudo las boqueadas se confunden con señal de vida.
learn-gasps-fade = Cuando los paramédicos vieron pararse el corazón, el 33 por ciento dio boqueadas. Después de 9 minutos, bajó al 7 por ciento.
learn-gasps-skill = Es difícil juzgarlo. La gente sin formación acierta sobre la respiración el 71.5 por ciento de las veces, y los médicos el 84.5 por ciento.
learn-gasps-not_needed = Algunas personas recibieron RCP y no la necesitaban. En un estudio de 247 de ellas, el 12 por ciento tuvo dolor, y 5 tuvieron un hueso roto. Ningún órgano se lesionó.
learn-gasps-light_skin = En piel clara, mire si los labios y las uñas están azules o morados.
learn-gasps-dark_skin = La piel oscura puede verse gris, pálida o ceniza. En piel morena o negra, mire labios, lengua, encías, uñas, palmas y plantas de los pies.
learn-gasps-skin_alone = No juzgue solo por la piel. La medetomidina puede poner la piel azul o gris mientras la persona respira lo bastante bien.
learn-gasps-oxygen = ¿Hay aquí oxígeno o un medidor de oxígeno para el dedo? Si alguien tiene formación, úsenlos. Pero nunca esperen por ellos.
learn-gasps-ages = Cuanto menor la edad, más rápido: respiraciones usuales en un minuto
    .axis = Respiraciones en un minuto
    .line = En un adulto, menos de { $at } por minuto no es normal.
learn-gasps-ages-baby = Bebé
    .value = { $from } a { $to }
learn-gasps-ages-toddler = Niño pequeño
    .value = { $from } a { $to }
learn-gasps-ages-school = Niño de escuela
    .value = { $from } a { $to }

## On their side

learn-side = De lado
learn-side-who = ILCOR es un organismo mundial de primeros auxilios. Quiere que se ponga de lado a quien responde menos pero no necesita RCP.
learn-side-not_for = ¿No respira normal? Entonces la posición de lado es un error. La persona necesita estar boca arriba, con RCP.
learn-side-watch = Con la persona de lado, vigile de cerca la respiración. ¿Respira lento o da boqueadas? Ponga a la persona boca arriba y empiece la RCP.
learn-side-evidence = ¿Cuánta certeza hay sobre la posición de lado? ILCOR dice que las pruebas a su favor son de baja certeza.
learn-side-pregnancy = Con el embarazo avanzado, sobre el lado izquierdo. La naloxona se puede usar en una sobredosis que pone la vida en riesgo.
learn-side-pregnancy_cpr = Con el embarazo avanzado, la RCP se hace boca arriba. Otro ayudante mueve la barriga hacia la izquierda de ella.
learn-side-dose = La naloxona se puede dar con la persona boca arriba o de lado. Después de la dosis, ponga a la persona de lado si respira bien.

## What naloxone does

learn-naloxone = Qué hace la naloxona
learn-naloxone-opioids_only = La naloxona solo actúa contra los opioides. No actúa contra las benzos, el alcohol ni la xilacina.
learn-naloxone-give = ¿No despierta después de pastillas de benzo? Désela también. Los opioides están ahí muy a menudo, y si no los hay, no hace daño.
learn-naloxone-not_breathing = El spray actúa aunque la persona no respire. Siga empujando y dando respiraciones.
learn-naloxone-minutes = Por lo general actúa en 2 a 3 minutos. A veces tarda hasta 8 minutos.
learn-naloxone-wears_off = El efecto de la naloxona se pasa en 30 a 90 minutos. La respiración puede parar otra vez.
learn-naloxone-sooner = Algunos dicen que se pasa antes. Health Canada dice 20 a 90 minutos. Una organización benéfica del Reino Unido dice 20 a 30.
learn-naloxone-withdrawal = La naloxona puede causar abstinencia en quienes dependen de los opioides. La persona puede sentir malestar, miedo o enojo, o vomitar.
learn-naloxone-bigger = Un spray de 8 mg no es mejor que uno de 4 mg. Con 8 mg, el 99.0 por ciento vivió. Con 4 mg, el 99.2 por ciento vivió.
learn-naloxone-one_dose = Una dosis cada vez, con 2 a 3 minutos entre una y otra. Un spray más fuerte no es mejor, pero úselo si es todo lo que tiene.
learn-naloxone-bigger_harm = Señales de abstinencia: 37.6 por ciento con 8 mg, 19.4 por ciento con 4 mg. Vómitos: 20.8 por ciento con 8 mg, 13.8 por ciento con 4 mg.
learn-naloxone-aim = La meta es que respire bien, no que despierte. Con benzos en la mezcla, puede tardar horas en despertar.
learn-naloxone-ages = El spray de 4 mg que se vende en Estados Unidos es para todas las edades. La etiqueta de Nyxoid dice 14 años o más.
learn-naloxone-ages_nyxoid = ¿No respira y solo hay Nyxoid? Pregunte al operador, y dé el spray si se lo dice.
learn-naloxone-ages_all = En una sobredosis se puede dar naloxona a bebés, niños y adolescentes. Casi no hace daño.
learn-naloxone-flumazenil = El flumazenil es el antídoto de las benzos. Es solo para el hospital: puede provocar abstinencia y convulsiones.
learn-naloxone-sold = En Estados Unidos, el spray nasal se vende sin receta.
learn-naloxone-lasts = ¿Cuándo actúa la naloxona, y cuándo se pasa?
    .axis = Minutos después de la dosis
learn-naloxone-lasts-works = Por lo general actúa en
    .value = { $from } a { $to } minutos
learn-naloxone-lasts-wears_off = Se pasa en
    .value = { $from } a { $to } minutos
learn-naloxone-lasts-canada = Se pasa, dice Health Canada, en
    .value = { $from } a { $to } minutos
learn-naloxone-lasts-charity = Se pasa, dice una organización benéfica del Reino Unido, en
    .value = { $from } a { $to } minutos

## Nalmefene

learn-nalmefene = Nalmefeno
learn-nalmefene-what = El nalmefeno es un pariente de la naloxona, de efecto largo. Los médicos de intoxicaciones dicen: primero naloxona. El nalmefeno puede causar malestar por horas. Úselo si es todo lo que tiene.

## Where to get naloxone

learn-get_naloxone = Dónde conseguir naloxona
learn-get_naloxone-us = En Estados Unidos, cualquier farmacia puede vender el spray sin receta. Muchos servicios de salud lo dan gratis.
learn-get_naloxone-au = En Australia, la naloxona es gratis. Pídala en una farmacia. No necesita receta.
learn-get_naloxone-uk = En el Reino Unido, pida naloxona en un servicio de ayuda sobre drogas o en una farmacia.
learn-get_naloxone-ca = En Canadá, los kits son gratis. Pídalos en una farmacia o en un servicio de salud.

## Keep, lock up, hand back

learn-storing = Guardar, poner bajo llave, devolver
learn-storing-naloxone = Guarde la naloxona a temperatura ambiente, lejos del sol. Si un spray se congeló, deje que se entibie 15 minutos: todavía sirve. La naloxona vieja es mejor que ninguna.
learn-storing-lock = Ponga bajo llave los opioides y las benzos. Una sola dosis de metadona puede matar a un niño. Entregue en una farmacia lo que sobre.
learn-storing-needle = Una aguja usada vuelve a su caja, o va en un frasco duro con tapa.

## What to say when you call

learn-say = Qué decir cuando llama
learn-say-where = Tiene que decir dónde está, y que la persona no despierta o no respira bien. No tiene que nombrar drogas por teléfono. Dígaselo a los paramédicos.
learn-say-police = ¿Vino también la policía? Mantenga la calma. Diga que usted llamó para pedir ayuda, y deje trabajar a los paramédicos.

## Cannot hear or speak?

learn-text = ¿No puede oír o hablar?
learn-text-how = ¿No puede oír o hablar? En muchos lugares puede enviar un mensaje de texto al 911. En el Reino Unido, al 999, pero antes regístrese: envíe la palabra register al 999.

## Myths and do-nots

learn-myths = Mitos y cosas que no hacer
learn-myths-sleep = Nunca deje a la persona durmiendo a que se le pase.
learn-myths-shower = Nada de ducha fría, baño ni hielo para que despierte. Pero si está muy caliente por cocaína, metanfetamina o éxtasis, hay que refrescar a la persona.
learn-myths-food = Nada de comida, bebida ni café si tiene sueño. ¿Bien consciente y muy caliente? Sorbos de agua.
learn-myths-vomit = No le haga vomitar.
learn-myths-inject = No inyecte nada más que naloxona.
learn-myths-slap = Grite, dé palmadas en los hombros o sacuda, luego frote el hueso del pecho. No dé bofetadas fuertes.
learn-myths-walk = No haga que camine para que no se duerma.
learn-myths-ghb = GHB: ni el limón, ni una ducha, ni un estimulante hacen que despierte. Un estimulante suma un peligro nuevo.
learn-myths-touch = Tocar fentanilo un momento con la piel no le intoxica. Use guantes. Lávese con agua y jabón, no con gel de alcohol.
learn-myths-disease = Hasta 1998, solo constaban 15 casos de una enfermedad contagiada durante la RCP. El VIH contagiado por la boca no estaba entre los hallados.
learn-myths-pupils = Las pupilas como puntas de alfiler son una señal de opioides. Pero no siempre están ahí.
learn-myths-no_pupils = Las pupilas no son una prueba. Una mezcla de drogas las vuelve confusas, y no cambian nada de lo que usted hace.

## Pregnancy

learn-pregnancy = Embarazo
learn-pregnancy-same = ¿Embarazada? Los pasos son los mismos, con naloxona. El bebé necesita que la madre respire.
learn-pregnancy-fear = Algunas tienen miedo de llamar, porque ha habido madres a las que quitaron a sus hijos. Llame de todos modos: dos vidas necesitan ayuda.

## It may be something else

learn-other = Puede ser otra cosa
learn-other-causes = El azúcar baja, un golpe en la cabeza, un derrame cerebral o el frío pueden parecer una sobredosis. Los pasos son los mismos. Diga a los paramédicos lo que vio.

## Wounds from xylazine

learn-wounds = Heridas por xilacina
learn-wounds-care = La xilacina puede causar heridas, y no solo donde entró la aguja. Manténgalas limpias, húmedas y cubiertas.
learn-wounds-hospital = Una herida con fiebre, o con piel negra, necesita un hospital hoy.

## Afterwards

learn-afterwards = Después
learn-afterwards-watch = Después de la naloxona, vigile al menos 2 horas. Con opioides de efecto largo, vigile de 4 a 6 horas.
learn-afterwards-watch_benzos = ¿Benzos en la mezcla? Vigile al menos 4 horas.
learn-afterwards-hospital = ¿Qué dice la guía de primeros auxilios de Australia y Nueva Zelanda? La persona va al hospital, aunque ya esté bien otra vez.
learn-afterwards-timing = Con fentanilo o un nitaceno, la persona puede desplomarse en minutos. Con pastillas tragadas puede tardar horas. Con metadona, un día.
learn-afterwards-alone = Si consume otra vez: no a solas, menos que antes, y con naloxona cerca. El cuerpo puede no aguantar la dosis de antes.
learn-afterwards-replace = Reponga la naloxona que usó.
learn-afterwards-benzos = ¿Toma benzos todos los días? No las deje de golpe: puede haber convulsiones. Vea a un médico para bajar poco a poco.
learn-afterwards-rest = Descanse, y cuide también de usted.
learn-afterwards-fades = Lo aprendido se pierde. En un estudio, los estudiantes de medicina perdieron conocimientos y confianza a los 3 meses.
learn-afterwards-booster = Un repaso de 6.5 minutos a los 2.5 meses recuperó los conocimientos perdidos. Así que repase los pasos a las 10 semanas.

## The days after

learn-days_after = Los días después
learn-days_after-limb = Después de mucho tiempo sin levantarse del mismo lugar: un brazo o una pierna sin sensación, con dureza o hinchazón, o la orina oscura, necesita un hospital hoy.
learn-days_after-cough = Después de una sobredosis: tos, fiebre o dificultad para respirar en los días siguientes necesita un médico. Puede haber entrado vómito en los pulmones.

## After a break

learn-tolerance = Después de una pausa
learn-tolerance-lost = Después de la cárcel, la desintoxicación o el hospital, el cuerpo ya no aguanta la dosis de antes. Las primeras semanas son las de más riesgo.

## Using with less risk

learn-less_risk = Consumir con menos riesgo
learn-less_risk-how = Si alguien consume, ¿qué lo hace menos arriesgado? No a solas, por turnos, empezar con poco, y tener naloxona cerca.
learn-less_risk-line = En Canadá, NORS es una línea telefónica que acompaña a quien consume a solas.

## Stopping benzos

learn-stopping = Dejar las benzos
learn-stopping-regular = El uso regular de benzos puede hacer que una persona dependa de ellas. Es así aunque se tomen según la receta.
learn-stopping-used_to = Dosis grandes o uso largo: el cuerpo se acostumbra a una benzo, y luego la necesita. Así es como el cuerpo llega a depender.
learn-stopping-mind = Parar de golpe puede traer abstinencia. Puede traer miedo, ánimo bajo, mal sueño, sensación de irrealidad, y ver, oír o sentir cosas que no están ahí.
learn-stopping-body = También puede volver los sentidos demasiado agudos. La persona puede temblar, sentir náuseas o vomitar.
learn-stopping-life = La abstinencia puede poner la vida en riesgo. Un uso más largo o más fuerte la empeora.
learn-stopping-fits = La FDA advierte que parar de golpe puede traer convulsiones.
learn-stopping-when_fits = Después de parar de golpe, las convulsiones pueden llegar en 1 a 10 días. ¿Una convulsión? Llame. No sujete a la persona. Necesita un hospital.
learn-stopping-not_alone = No pare de golpe. No cambie la dosis por su cuenta.
learn-stopping-doctor = Un médico sabe cómo hacer más fácil dejar las benzos. Pregunte también si la dosis no ayuda: no la cambie por su cuenta.
learn-stopping-milder = Los médicos conocen el riesgo de la abstinencia. Pueden evitar las señales o hacerlas más leves.
learn-stopping-taper = Un médico puede planear cómo bajar la dosis poco a poco (reducción gradual). Algunas personas cambian a una benzo de efecto más largo. La terapia va al lado.
learn-stopping-longer_acting = ¿Por qué cambiar a una benzo de efecto más largo? La abstinencia es entonces más leve, y no hay ganas fuertes de consumir.
learn-stopping-who_plans = Un médico o alguien que trata adicciones puede planear con usted cómo bajar.
learn-stopping-two_ways = Hay dos caminos: una dosis que baja poco a poco, o una dosis estable con el cuidado de un médico.
learn-stopping-days = Después de parar de golpe una benzo: ¿cuándo pueden llegar las convulsiones?
    .axis = Días después de parar
learn-stopping-days-fits = Convulsiones
    .value = { $from } a { $to } días

## Dependence and where to turn

learn-dependence = La dependencia y a quién acudir
learn-dependence-signs = Señales que nombra un artículo: no puede dejarla ni bajar, no puede arreglárselas sin ella, necesita más para el mismo efecto, abstinencia al bajar.
learn-dependence-not_addiction = Depender de una benzo no es adicción. Después de un mes de uso constante, casi todos dependen. Pocos de ellos, 1 o 2 de cada 100, llegan a un trastorno por consumo.
learn-dependence-disorder = Señales de un trastorno por consumo: no puede bajar, la vida gira alrededor de la droga, sigue a pesar del daño. La ayuda sirve.
learn-dependence-harm = Una adicción a Klonopin puede hacer mucho daño a la salud, al trabajo y a la familia. Se puede tratar.
learn-dependence-mind = La mente también puede llegar a necesitarla: la persona siente que sin ella no puede pasar el día.
learn-dependence-again = Algunas personas sienten el impulso de tomarla, aunque les hace daño. Eso es una enfermedad, no falta de voluntad.
learn-dependence-hard = Muchas personas saben que necesitan parar, y aun así les resulta muy difícil.
learn-dependence-weeks = ¿En cuánto tiempo puede empezar la dependencia? Después de varios días a semanas de uso constante, dice la FDA sobre las benzos.
learn-dependence-doctor = ¿Quiere bajar? Vea a un médico para bajar poco a poco.
learn-dependence-start = ¿Quiere librarse de ella? Hable con alguien que trata adicciones sobre cómo empezar.
learn-dependence-ways = Quienes tratan adicciones tienen formas que ayudan, tanto con el mal uso como con un cuerpo que ya depende.
learn-dependence-help = Pocas personas se libran de una benzo a solas. Pueden ayudar los médicos, los servicios de ayuda sobre drogas y quienes ya pasaron por eso.
learn-dependence-therapy = La terapia ayuda a ver por qué se toma, qué hacer cuando vuelven las ganas, y quién puede dar apoyo.
learn-dependence-resist = En la terapia se aprende a decir no a la droga.
learn-dependence-long_term = La terapia es importante para seguir bien a la larga.
learn-dependence-support = Busque personas que le den apoyo: familia, amistades o un grupo.
learn-dependence-poison_ireland = La línea pública de Irlanda es para padres de niños pequeños, de 8 a 22 horas. De noche, o para un adulto que tomó demasiado: 112.
learn-dependence-poison = Una línea de intoxicaciones es para quien está consciente y respira bien. ¿No despierta, no respira o convulsiona? Llame a la ambulancia.
learn-dependence-crisis = Una línea de crisis es para dar apoyo. No es una ambulancia.

## Treatment works

learn-treatment = El tratamiento funciona
learn-treatment-methadone = ¿Hay tratamiento? Sí. Con metadona o una droga parecida, la próxima sobredosis es menos probable. Pregunte a un médico o a un servicio de ayuda sobre drogas.

## Helpers afterwards

learn-helpers = Quienes ayudaron, después
learn-helpers-talk = Después de una noche dura o de una muerte, háblelo: con su equipo, una amistad o una línea de ayuda. El dolor es normal. También lo es que tiemble la mano.

## The law where you are

learn-law = La ley donde usted está
learn-law-us = Los 50 estados y DC ya dan alguna protección a quien llama para pedir ayuda en una sobredosis. Wyoming fue el último, en 2025. Los detalles cambian según el estado.
learn-law-us_limits = La protección suele valer para posesión de poca cantidad y para pipas y agujas. A menudo no vale para ventas, órdenes de arresto o libertad condicional.
learn-law-us_naloxone = El spray de naloxona para la nariz se vende sin receta.
learn-law-canada = Una ley de 2017 protege a quien llama, a la persona y a otros que estén ahí. Cubre cargos de posesión simple.
learn-law-canada_conditions = También cubre a quien incumple condiciones. Estas deben estar ligadas a la posesión simple.
learn-law-canada_limits = No cubre vender drogas ni otros delitos.
learn-law-uk = Cualquiera puede dar naloxona para salvar una vida.
learn-law-uk_police = La policía no suele acudir a una sobredosis. Puede acudir si hay un riesgo o una muerte.
learn-law-elsewhere = No conocemos la ley donde usted está. Llamar para pedir ayuda salva vidas.
learn-law-not_advice = No es consejo legal. Las leyes cambian y tienen límites.

## Around the statements

learn-title = APRENDER
learn-hint = Lea esto con calma. Página { $page } de { $pages }, 9 muestra más. Esc vuelve a la primera pregunta.
topic-hint = Página { $page } de { $pages }
search-title = BUSCAR: { $words }_
search-hint = Escriba una palabra. Esc vuelve atrás.
search-found = { $count ->
    [one] { $count } dato
   *[other] { $count } datos
}. Página { $page } de { $pages }
rests-on = Se basa en: { $sources }
source-short = { $id } { $title } ({ $who }, { $kind }, { $edition })
source-short-own = { $id } una elección hecha aquí
source-next = { $list }; { $item }
source-no-date = sin fecha
source-brief = { $id } { $who }, { $edition }
source-ids = ({ $sources })
sources-foot = Fuentes: { $sources }
chart-row = { $label }: { $value }
mix-head-what = Qué con qué
mix-head-does = Qué hace
mix-head-do = Qué hacer
topic-place = Tema { $page } de { $pages }
key-next-topic = Tema siguiente
key-topic-before = Tema anterior
learn-heading = QUÉ SABER SOBRE BENZOS Y OPIOIDES
learn-foot = Overdose Checklist { $version }: primeros auxilios según guías publicadas. Ningún profesional de la salud lo ha revisado todavía. Página
key-print-learn = Imprimir esto
key-save-learn = Guardar en PDF
learn-lines-no-country = Elija un país para ver sus líneas.
learn-lines-none = Ninguna línea de este país se ha comprobado. Hable con un médico.
learn-line-poison = Línea de intoxicaciones: { $number }
learn-line-poison-hours = Línea de intoxicaciones: { $number }, de { $opens } a { $closes }
learn-line-help = { $name }: { $number }
text-line = ¿No puede oír o hablar? Mensaje de texto al { $number }.
text-line-many_places = ¿No puede oír o hablar? En muchos lugares puede enviar un mensaje de texto al { $number }.
text-line-sign_up = ¿No puede oír o hablar? Mensaje de texto al { $number }, pero antes regístrese: envíe la palabra register al { $number }.
