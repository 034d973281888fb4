# The words of every step card in Spanish: the headline, the detail line and, where the far-away screen has one, the display line.

# Many people do not know the letters "DEA", and in the United States they also name the drug police. So the plain word comes first. Keeping the words here makes every card say it the same way.
-aed = desfibrilador (DEA)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Llame ya al { $ems }. Ponga el altavoz.
    .detail =
        Primero diga dónde está.
        Luego diga: no despierta.
        Diga cómo respira.
        No cuelgue.

card-K2 = ¿Sin teléfono? Grite. Mande a alguien a llamar y traer un { -aed }.
    .detail =
        ¿Teléfono bloqueado? Toque Emergencia.
        ¿A solas y sin teléfono? Naloxona (Narcan), 2 minutos de RCP, luego vaya por ayuda.
        ¿Respira bien? De lado, luego vaya por ayuda.

card-K2-none = ¿Sin teléfono? Grite. Mande a alguien a llamar y traer un { -aed }.
    .detail =
        ¿Teléfono bloqueado? Toque Emergencia.
        ¿A solas y sin teléfono? 2 minutos de RCP, luego vaya por ayuda.
        ¿Respira bien? De lado, luego vaya por ayuda.

card-K2-alone = ¿A solas, sin teléfono? Grite. Naloxona (Narcan), 2 minutos de RCP, luego vaya por ayuda.
    .detail =
        ¿Teléfono bloqueado? Toque Emergencia.
        ¿Respira bien? De lado, luego vaya por ayuda.
        Vuelva rápido.

card-K2-alone-none = ¿A solas, sin teléfono? Grite. 2 minutos de RCP, luego vaya por ayuda.
    .detail =
        ¿Teléfono bloqueado? Toque Emergencia.
        ¿Respira bien? De lado, luego vaya por ayuda.
        Vuelva rápido.

card-K3 = Deje la puerta sin llave. Mande a alguien afuera a guiar la ambulancia.
    .detail =
        Encienda las luces.
        Quite mascotas y sillas del paso.

card-K3-alone = ¿Puerta cerca? Déjela sin llave. Vuelva de inmediato.
    .detail = Encienda las luces al pasar.

## A - NOT BREATHING NORMALLY

card-A1 = Llame ya al { $ems }. Ponga el altavoz.
    .short = Llame
    .detail =
        Primero diga dónde está.
        Luego diga: no despierta, no respira normal.
        Haga lo que le diga el operador.

card-A2 = ¿Tiene naloxona (Narcan)? Dé una dosis ya.
    .short = Naloxona
    .detail =
        Spray: punta a fondo en un orificio de la nariz, apriete fuerte.
        Aguja: lado de afuera del muslo, a través de la ropa.
        No haga una prueba al aire.
        ¿No sabe qué consumió? Désela.
    .display = DÉ NALOXONA

card-A2-cpr = ¿Hay naloxona (Narcan)? Dé una dosis. Luego siga empujando.
    .detail =
        Spray: punta a fondo en un orificio de la nariz, apriete fuerte.
        Aguja: lado de afuera del muslo, a través de la ropa.

card-A2-none = ¿Alguien aquí tiene naloxona (Narcan)? Pregunte en voz alta.
    .detail =
        ¿Alguien tiene? Dé una dosis ya.
        ¿Nadie? Lo primero es empujar y dar respiraciones.
        No vaya a buscarla a solas.
    .display = PIDA NALOXONA

card-A2-staff = ¿Alguien aquí tiene naloxona (Narcan)? Pregunte en voz alta.
    .detail =
        ¿Alguien tiene? Pídale que dé una dosis ya.
        ¿Nadie? Lo primero es empujar y dar respiraciones.
    .display = PIDA NALOXONA

card-A3 = Ponga a la persona boca arriba. Cabeza atrás. Suba la barbilla.
    .short = Boca arriba, cabeza atrás
    .detail =
        En el suelo.
        Saque la comida, pastillas o chicle que vea.
        No meta los dedos a ciegas.
    .display = BOCA ARRIBA. CABEZA ATRÁS.

card-A3-baby = Ponga al bebé boca arriba. Cabeza recta. Suba la barbilla.
    .short = Boca arriba, cabeza recta
    .detail =
        En el suelo.
        Saque la comida, pastillas o chicle que vea.
        No meta los dedos a ciegas.
    .display = BOCA ARRIBA. CABEZA RECTA.

card-A4 = Empuje fuerte y rápido en el pecho, 30 veces.
    .short = Empuje
    .detail =
        Las dos manos, en medio del pecho.
        Empuje lo más fuerte que pueda, 2 veces por segundo.
        Deje que el pecho suba cada vez.
    .display = EMPUJE FUERTE Y RÁPIDO

card-A0c = Niño: primero dé 5 respiraciones.
    .detail =
        Bebé: deje la cabeza recta.
        Niño: échela hacia atrás.
        Mire que el pecho suba cada vez.
    .display = PRIMERO 5 RESPIRACIONES

card-A4c = Niño: empuje en el pecho 30 veces, 2 veces por segundo.
    .detail =
        Empuje hasta hundir el pecho un tercio.
        Niño: una o dos manos.
        Bebé: los dos pulgares, con las manos rodeando el pecho, o la base de una mano.
    .display = EMPUJE 30 VECES

card-A5 = Dé 2 respiraciones. Mire que el pecho suba.
    .short = Respiraciones
    .detail =
        Cierre la nariz con dos dedos.
        Cubra la boca de la persona con la suya, sin huecos.
        Sople 1 segundo cada vez.
        ¿El pecho no sube? Eche otra vez la cabeza atrás.
        ¿No puede soplar? Siga empujando y no pare.
    .display = 2 RESPIRACIONES

card-A5c = Niño: dé 2 respiraciones pequeñas. Mire que el pecho suba.
    .detail =
        Bebé: cubra boca y nariz con su boca.
        Soplos pequeños.
        ¿No puede dar respiraciones? Siga empujando.
    .display = 2 RESPIRACIONES PEQUEÑAS

card-A6 = Repita: empuje 30 veces, 2 respiraciones. Túrnense cada 2 minutos.
    .detail = Pare si respira normal, habla o le aparta a usted, si los paramédicos toman el relevo, o si usted no puede más.

card-A6-alone = Repita: empuje 30 veces, 2 respiraciones. No pare.
    .detail = Pare solo si respira normal, habla o le aparta a usted, si los paramédicos toman el relevo, o si usted no puede más.

card-A7 = ¿Hay un { -aed }? Enciéndalo. Haga lo que diga.
    .detail =
        Descubra el pecho.
        Pegue los parches donde muestran los dibujos.
        Siga empujando hasta que le diga que se aparte.
    .display = USE EL DESFIBRILADOR

card-A8 = Van { $minutes } minutos desde la naloxona. ¿No respira normal? Dé otra dosis.
    .detail =
        Spray: el otro orificio de la nariz.
        Aguja: otra vez el muslo.
        Siga empujando y dando respiraciones.
        Dé cada dosis siguiente cuando lo diga el reloj.
    .display = OTRA DOSIS DE NALOXONA

card-A9 = ¿Ya respira normal? Ponga a la persona de lado.
    .detail =
        Siga vigilando cada respiración.
        La respiración puede parar otra vez.
        No deje a la persona.
    .display = ¿RESPIRA? DE LADO

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = ¿Respira débil y lento? Respire por la persona: 1 vez cada { $seconds } segundos.
    .short = Solo respiraciones
    .detail =
        Empiece con 2 respiraciones.
        Eche la cabeza atrás, cierre la nariz, sople hasta que el pecho suba.
        ¿Solo boqueadas o nada? Empiece a empujar.
    .display = SOPLE 1 VEZ CADA { $seconds } SEGUNDOS

## B - BREATHING, WILL NOT WAKE

card-B1 = Llame ya al { $ems }. Ponga el altavoz.
    .short = Llame
    .detail =
        Primero diga dónde está.
        Luego diga: respira, pero no despierta.

card-B3 = Ponga a la persona de lado.
    .short = De lado
    .detail =
        Doble la rodilla de arriba.
        Mano de la persona bajo la mejilla.
        Cabeza atrás, boca hacia el suelo: así sale el vómito.

card-B2 = ¿Tiene naloxona (Narcan)? Dé una dosis ya.
    .short = Naloxona
    .detail =
        Las drogas suelen ir mezcladas: désela también si fueron benzos.
        Solo actúa contra los opioides.
        Puede darla con la persona de lado.

card-B2-counted = ¿Tiene naloxona (Narcan)? Téngala en la mano.
    .detail =
        ¿Respira bien? Vigile, no la dé todavía.
        ¿Respira lento o débil, o no lo sabe? Dé una dosis ya.
    .short = Naloxona en la mano

card-B2-none = ¿Alguien aquí tiene naloxona (Narcan)? Pregunte en voz alta.
    .detail =
        ¿Alguien tiene? Dé una dosis.
        ¿Nadie? Vigile cada respiración.
        ¿Lenta o débil? Ponga a la persona boca arriba y empiece la RCP.
    .short = Pida naloxona

card-B2-staff = ¿Alguien aquí tiene naloxona (Narcan)? Pregunte en voz alta.
    .detail =
        ¿Alguien tiene? Pídale que dé una dosis.
        ¿Nadie? Vigile cada respiración.
        ¿Lenta o débil? Ponga a la persona boca arriba, empiece la RCP.
    .short = Pida naloxona

card-B4 = Quédese. Vigile cada respiración.
    .short = Vigile cada respiración
    .detail =
        Revise otra vez cada 2 minutos.
        ¿Respira lento o da boqueadas? Ponga a la persona boca arriba y empiece la RCP.
        ¿Labios azules o grises? Cuente otra vez las respiraciones.

card-B5 = Van { $minutes } minutos: ¿respira lento o débil? Empiece la RCP, otra dosis.
    .short = ¿Respira lento? RCP
    .detail =
        ¿Respira bien pero sigue durmiendo? No más naloxona.
        Con benzos o alcohol puede seguir durmiendo.
        La meta es que respire bien.

card-B5-none = Van { $minutes } minutos: ¿respira lento o débil? Empiece la RCP.
    .detail =
        ¿Respira bien pero sigue durmiendo? Vigile cada respiración.
        La meta es que respire bien.
    .short = ¿Respira lento? RCP

card-B6 = No deje que duerma a solas.
    .short = Que no duerma a solas
    .detail =
        La persona puede seguir durmiendo por horas.
        Vigile la respiración.
        Nada de comida, bebida, ducha ni café.
        No le haga vomitar.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Llame ya al { $ems }. Ponga el altavoz.
    .short = Llame
    .detail =
        Primero diga dónde está.
        Luego diga: está consciente, pero respira mal o está azul.
        Diga qué consumió, si lo sabe.

card-E3 = ¿Respira lento o débil? Dé naloxona.
    .short = Naloxona
    .detail =
        Una dosis.
        ¿Bien consciente y respira rápido? Téngala lista, no la dé todavía.

card-E3-none = ¿Respira lento o débil? Pregunte en voz alta quién tiene naloxona.
    .detail =
        ¿Nadie? Dígaselo al operador.
        ¿Deja de responder? Ponga a la persona boca arriba y revise la respiración.
    .short = Pida naloxona

card-E2 = ¿Bien consciente? Ayúdele a sentarse.
    .short = Sentarse, o de lado
    .detail =
        ¿Con sueño o débil? Acueste a la persona de lado, cabeza hacia atrás.
        La barbilla contra el pecho puede tapar el aire.

card-E4 = Quédese con la persona. Revise otra vez cada minuto.
    .short = Revise cada minuto
    .detail = Si deja de hablarle o de hacer lo que le pide, ponga a la persona boca arriba y revise la respiración.

## C - AWAKE, DANGER SIGNS

card-C1 = Llame ya al { $ems }. Puede empeorar rápido.
    .short = Llame
    .detail =
        Primero diga dónde está.
        Luego diga lo que ve: mucho sueño, confusión, sudor frío, convulsión, dolor de pecho.

card-C2 = No deje que se duerma. Siga hablándole.
    .short = Siga hablando
    .detail =
        Pídale que le responda.
        No haga que camine.
        Nada de comida, bebida ni café.
        ¿Cuerpo muy caliente? Refresque a la persona con paños mojados.

card-C3 = ¿No se puede sentar? Acueste a la persona de lado.
    .short = De lado
    .detail =
        Cabeza hacia atrás, boca hacia el suelo.
        Ponga pastillas y alcohol fuera de su alcance, si puede hacerlo sin pelea.

card-C4 = Tenga la naloxona en la mano.
    .short = Naloxona en la mano
    .detail = Désela si no despierta o si la respiración se pone lenta.

card-C4-none = ¿Aquí no hay naloxona? Pregunte en voz alta quién tiene.
    .detail = ¿No despierta, o respira lento? Presione Revisar otra vez.
    .short = Pida naloxona

card-C5 = Revise otra vez en 2 minutos.
    .short = Revise en 2 minutos
    .detail =
        ¿Duerme? Despierte a la persona.
        ¿No responde, o respira lento? Dé naloxona.

card-C5-none = Revise otra vez en 2 minutos.
    .detail =
        ¿Duerme? Despierte a la persona.
        ¿No responde, o respira lento? Presione Revisar otra vez.
    .short = Revise en 2 minutos

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Llame ya para pedir consejo. No espere a ver señales.
    .short = Llame y pida consejo
    .detail = ¿Niño, embarazo, metadona, o quiso hacerse daño? Llame al { $ems }. { $has_poison ->
        [yes] Si no, llame a la línea de intoxicaciones: { $poison }.
       *[no] Si no, llame al { $ems } para pedir consejo.
    }

card-D2b = Quédese con la persona. Tenga cerca la naloxona.
    .short = Quédese con la persona
    .detail =
        El peligro puede empezar horas después; con metadona, un día después.
        Ponga pastillas y alcohol fuera de su alcance, si puede hacerlo sin pelea.

card-D2b-none = Quédese con la persona. Pregunte en voz alta quién tiene naloxona.
    .detail =
        El peligro puede empezar horas después; con metadona, un día después.
        Ponga pastillas y alcohol fuera de su alcance, si puede hacerlo sin pelea.
    .short = Quédese con la persona

card-D2c = Mire a la persona cada 5 minutos, aunque duerma.
    .short = Mire cada 5 minutos
    .detail =
        ¿Duerme? Vigile la respiración y despierte a la persona de vez en cuando.
        ¿Cuesta que despierte, respira lento, labios azules, temblores? Llame de inmediato al { $ems }.

## D1 - NO DANGER SIGN NOW

card-D1a = Ahora no hay señal de peligro. No crea que ya pasó.
    .short = No crea que ya pasó
    .detail = Esta aplicación no puede ver qué consumió ni qué vendrá después.

card-D1b = Quédese y vigile al menos 4 horas.
    .short = Vigile 4 horas
    .detail = Mire a la persona cada 5 minutos. ¿Duerme? Vigile la respiración y despierte a la persona de vez en cuando.{ $has_poison ->
        [yes] {" "}Pregunte cuánto tiempo a la línea de intoxicaciones: { $poison }.
       *[no] {""}
    }

card-D1c = Llame al { $ems } si algo empeora.
    .short = Llame si empeora
    .detail = Cuesta que despierte, respira lento o con ruido, labios azules o grises, piel fría, temblores, o habla sin sentido.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Quédese con la persona. Aún necesita ayuda.
    .short = Quédese
    .detail =
        Si dio naloxona, el efecto se pasa en 30 a 90 minutos.
        La respiración puede parar otra vez.

card-G2 = Cuéntele qué pasó. Hable con voz suave.
    .short = Cuéntele
    .detail =
        La persona puede sentir malestar, miedo o enojo.
        Dele espacio.
        Diga: usted no despertaba.
        La ayuda viene en camino.

card-G3 = Ahora no más drogas ni alcohol.
    .short = No más drogas
    .detail =
        El malestar se pasa en una o dos horas.
        Más drogas pueden parar otra vez la respiración.
        Pídale que espere a los paramédicos.

card-G4 = ¿Respira lento otra vez, o no despierta? Llame. Mire la respiración.
    .short = ¿Respira lento? Llame
    .detail =
        ¿Lenta o débil? Ponga a la persona boca arriba, empiece la RCP, dé otra dosis.
        ¿Respira bien? De lado, no más naloxona.

card-G4-none = ¿Respira lento otra vez, o no despierta? Llame. Mire la respiración.
    .detail =
        ¿Lenta o débil? Ponga a la persona boca arriba, empiece la RCP.
        ¿Respira bien? De lado, y vigile cada respiración.
    .short = ¿Respira lento? Llame

card-G5 = ¿Quiere irse? Pídale que se quede con alguien.
    .short = Que no quede a solas
    .detail =
        No bloquee la puerta.
        Al menos 2 horas.
        Más tiempo con metadona, parches o pastillas de efecto largo.
        Dele naloxona de repuesto para llevar.

card-G5-none = ¿Quiere irse? Pídale que se quede con alguien.
    .detail =
        No bloquee la puerta.
        Al menos 2 horas.
        Más tiempo con metadona, parches o pastillas de efecto largo.
    .short = Que no quede a solas

## X - extra cards (one tap from any screen)

card-X1 = ¿Hay peligro? Aléjese y llame al { $ems }.
    .detail = Mire si hay tráfico, fuego, peleas, gas, agujas o perros.

card-X2 = ¿Convulsiona? No sujete a la persona. Mida cuánto dura.
    .detail =
        Llame al { $ems }.
        Aparte las cosas duras.
        Nada en la boca.
        Cuando la convulsión pare: ¿no respira normal? RCP.
        ¿No despierta? Naloxona, de lado.

card-X2-none = ¿Convulsiona? No sujete a la persona. Mida cuánto dura.
    .detail =
        Llame al { $ems }.
        Aparte las cosas duras.
        Nada en la boca.
        Cuando la convulsión pare: ¿no respira normal? RCP.
        ¿No despierta? De lado.

card-X3 = ¿Vomita? Ponga a la persona de lado.
    .detail =
        Limpie de la boca lo que vea.
        Luego revise otra vez la respiración.

card-X4 = ¿Embarazada? Haga todos los pasos igual.
    .detail =
        Naloxona también.
        RCP: boca arriba.
        Otro ayudante mueve la barriga hacia la izquierda de ella.
        De lado: sobre el lado izquierdo.

card-X4-none = ¿Embarazada? Haga todos los pasos igual.
    .detail =
        RCP: boca arriba.
        Otro ayudante mueve la barriga hacia la izquierda de ella.
        De lado: sobre el lado izquierdo.

card-X4-alone = ¿Embarazada? Haga todos los pasos igual.
    .detail =
        Naloxona también.
        RCP: boca arriba.
        No deje de empujar.
        De lado: sobre el lado izquierdo.
        Dígaselo al operador.

card-X4-alone-none = ¿Embarazada? Haga todos los pasos igual.
    .detail =
        RCP: boca arriba.
        No deje de empujar.
        De lado: sobre el lado izquierdo.
        Dígaselo al operador.

card-X5 = ¿Niño o bebé? Llame al { $ems }. Lo principal: dar respiraciones.
    .short = Niño o bebé
    .detail =
        Dé también naloxona.
        Empuje hasta hundir el pecho un tercio.
        Soplos pequeños hasta que el pecho suba.
        Haga lo que diga el operador.

card-X5-none = ¿Niño o bebé? Llame al { $ems }. Lo principal: dar respiraciones.
    .detail =
        Empuje hasta hundir el pecho un tercio.
        Soplos pequeños hasta que el pecho suba.
        Haga lo que diga el operador.
    .short = Niño o bebé

card-X6 = ¿Tiene que irse? Antes ponga a la persona de lado.
    .detail =
        Con la cara hacia el lado por donde usted volverá, para hallarla rápido.
        Vuelva en cuanto pueda.

card-X7 = ¿Más de una persona? Ayude primero a quien respira peor.
    .detail =
        ¿Todos mal a la vez? Puede ser gas: salgan al aire libre.
        Diga al operador cuántas personas son.
        Dé una tarea a cada ayudante.

card-X7-alone = ¿Más de una persona? Ayude primero a quien respira peor.
    .detail =
        ¿Todos mal a la vez? Puede ser gas: salgan al aire libre.
        Diga al operador cuántas personas son.

card-X8 = ¿Herida o caída? Atienda primero la respiración.
    .detail =
        Mueva el cuello lo menos posible.
        Apriete fuerte donde sangre mucho.

card-X9 = ¿Aguja cerca? No toque la punta.
    .detail =
        ¿Se pinchó? Deje que sangre bajo el chorro de agua, lave con jabón, no chupe.
        Vea a un médico hoy: las pastillas contra el VIH no pueden esperar.

card-X10 = ¿Le preocupa el boca a boca? Use un protector de RCP, o solo empuje.
    .detail =
        En una sobredosis, dar respiraciones ayuda mucho.
        El riesgo de contagio es muy bajo.

card-X11 = Tocar drogas un momento no le dará una sobredosis.
    .detail =
        Use guantes si tiene.
        Lávese con agua y jabón, no con gel de alcohol.

card-X12 = ¿Parche en la piel? Quítelo con un paño.
    .detail = Dóblelo, póngalo aparte, lávese las manos.

card-X13 = ¿Cuerpo muy caliente o rígido, o ve visiones? Llame al { $ems } y refrésquelo.
    .detail =
        Lugar tranquilo y fresco.
        Quite la ropa gruesa.
        Paños mojados, bolsas de hielo y ventilador.
        ¿Bien consciente? Sorbos de agua.
        No sujete a la persona.
    .short = Muy caliente

card-X14 = ¿Baño cerrado por dentro? Golpee, grite, llame al { $ems }, abra.
    .detail =
        La mayoría de los cerrojos se abren por fuera con una moneda.
        Empuje la puerta despacio: puede haber alguien en el suelo detrás.
    .short = Puerta cerrada

card-N1 = Narcan u otro spray de una sola dosis
    .detail =
        Despegue y abra el envase.
        Pulgar en el émbolo.
        Cabeza hacia atrás.
        Meta la punta hasta que sus dedos toquen la nariz.
        Apriete fuerte, una vez.
    .short = Narcan o spray similar

card-N2 = Spray Nyxoid
    .detail =
        Despegue y abra el envase.
        Pulgar en el émbolo.
        Cabeza hacia atrás.
        Meta la punta a fondo en un orificio de la nariz.
        Apriete hasta que haga clic.
        Con un disparo sale todo.
    .short = Nyxoid

card-N3 = Jeringa Prenoxad
    .detail =
        Gire y quite la tapa, enrosque la aguja.
        Lado de afuera del muslo, a través de la ropa.
        Empuje solo hasta la primera línea negra.
        Guárdela otra vez en la caja.
    .short = Prenoxad

card-N4 = Frasco y jeringa
    .detail =
        Quite la tapa.
        Cargue todo el líquido en la jeringa.
        Aguja recta en el lado de afuera del muslo, a través de la ropa.
        Empuje hasta el final.
    .short = Frasco

card-N5 = Ampolla de vidrio y jeringa
    .detail =
        Gírela en círculos, rompa la punta alejándola de usted.
        Cargue todo el líquido en la jeringa.
        Aguja recta en el lado de afuera del muslo.
        Empuje hasta el final.
    .short = Ampolla

card-N6 = Pluma que inyecta sola
    .detail =
        Siga los dibujos de la pluma.
        Lado de afuera del muslo, a través de la ropa.
        Apriete fuerte y no suelte.
        Cuente hasta 5.
    .short = Pluma
