# The questions, their answers, and each answer said back.

question-responsive = ¿Abre los ojos y le responde?
    .detail =
        Grite el nombre de la persona.
        Dé palmadas fuertes en los dos hombros.
        ¿No responde? Frote con los nudillos el hueso del pecho 5 segundos.
        Un quejido o una sacudida es un no.
    .detail-squeeze =
        Grite el nombre de la persona.
        Dé palmadas fuertes en los dos hombros.
        ¿No responde? Apriete el músculo entre cuello y hombro, 5 segundos.
        Un quejido o una sacudida es un no.
question-breathing = ¿Respira normal?
    .detail-not-awake =
        Ponga a la persona boca arriba.
        Cabeza hacia atrás.
        Mire el pecho 10 segundos.
        Boqueadas, ronquidos o menos de 2 respiraciones tranquilas son un no.
        Niño: menos de 3.
    .detail-awake =
        Mire el pecho 10 segundos.
        Lento, con boqueadas, ronquidos o gorgoteos es un no.
    .detail-child =
        Ponga al niño boca arriba.
        Cabeza hacia atrás.
        Mire el pecho 10 segundos.
        Boqueadas, ronquidos o menos de 3 respiraciones tranquilas son un no.
    .detail-baby =
        Ponga al bebé boca arriba.
        Cabeza recta.
        Mire el pecho 10 segundos.
        Boqueadas, ronquidos o menos de 4 respiraciones tranquilas son un no.
question-talking_or_obeying = ¿Le habla, o hace lo que usted le pide?
    .detail =
        Mire ya.
        Quejidos, tirones, sacudidas o boqueadas: es un no.
question-breathing_recount = Mire otra vez. ¿2 o más respiraciones tranquilas en 10 segundos?
    .detail =
        Agáchese.
        Mire si el pecho sube.
        Cuente en voz alta.
        Un niño respira más rápido: menos de 3 es un no.
    .child =
        Mire otra vez.
        ¿3 o más respiraciones tranquilas en 10 segundos?
    .detail-child =
        Agáchese.
        Mire si el pecho sube.
        Cuente en voz alta.
        Un bebé necesita 4 o más.
    .baby =
        Mire otra vez.
        ¿4 o más respiraciones tranquilas en 10 segundos?
    .detail-baby =
        Agáchese.
        Deje la cabeza recta.
        Mire si el pecho sube.
        Cuente en voz alta.
question-blue_or_grey = ¿Labios, encías o puntas de los dedos azules o grises?
    .detail =
        En piel oscura, mire dentro de los labios, y las encías, uñas y palmas.
        Color muy pálido o cenizo es un sí.
question-drowsy_or_confused = ¿Tiene mucho sueño, confusión, o se duerme a ratos?
    .detail =
        Pregúntele su nombre y dónde está.
        Si reacciona lento, arrastra las palabras o contesta mal, es un sí.
question-clammy_skin = ¿Tiene la piel fría, sudada o pegajosa?
    .detail = Toque la frente con el dorso de la mano.
question-other_worry = ¿Le preocupa algo más?
    .detail = ¿Convulsión? ¿Dolor de pecho? ¿Cuerpo muy caliente? ¿Herida grave? ¿No camina derecho? Un mal presentimiento cuenta.
question-higher_risk = ¿Niño, embarazo, quiso hacerse daño, drogas mezcladas, o no sabe la dosis?
    .detail =
        Diga sí con metadona, un parche o pastillas de efecto largo.
        Sí con pastillas de la calle, demasiadas pastillas, alcohol con pastillas, o drogas tras un tiempo sin usarlas.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = SÍ
answer-no = NO
answer-not_sure = NO SÉ
hint-not_sure-yes = cuenta como sí
hint-not_sure-no = cuenta como no

hint-responsive-yes = responde
hint-responsive-no = no responde
hint-breathing-yes = tranquila, sin ruido
hint-breathing-no = boqueadas, ronquidos, lenta o nada
hint-talking_or_obeying-yes = habla o hace lo que usted pide
hint-talking_or_obeying-no = no lo hace
hint-breathing_recount-yes = 2 o más
    .child = 3 o más
    .baby = 4 o más
hint-breathing_recount-no = menos de 2
    .child = menos de 3
    .baby = menos de 4
hint-blue_or_grey-yes = azul, gris o muy pálido
hint-blue_or_grey-no = ni azul ni gris
hint-drowsy_or_confused-yes = sueño o confusión
hint-drowsy_or_confused-no = consciente, mente clara
hint-clammy_skin-yes = fría, sudada o pegajosa
hint-clammy_skin-no = ni fría ni pegajosa
hint-other_worry-yes = algo me preocupa
hint-other_worry-no = nada más
hint-higher_risk-yes = una o más de estas
hint-higher_risk-no = ninguna de estas

## Answers said back, after "You said:"

said-responsive-yes = responde
said-responsive-no = no responde
said-responsive-not_sure = no está claro si responde
said-breathing-yes = respira normal
said-breathing-no = no respira normal
said-breathing-not_sure = no está claro cómo respira
said-talking_or_obeying-yes = habla o hace lo que usted pide
said-talking_or_obeying-no = no habla, no hace lo que usted pide
said-talking_or_obeying-not_sure = no está claro si habla
said-breathing_recount-yes = 2 o más respiraciones
    .child = 3 o más respiraciones
    .baby = 4 o más respiraciones
said-breathing_recount-no = menos de 2 respiraciones
    .child = menos de 3 respiraciones
    .baby = menos de 4 respiraciones
said-breathing_recount-not_sure = no está clara la cuenta
said-blue_or_grey-yes = labios azules o grises
said-blue_or_grey-no = ni azul ni gris
said-blue_or_grey-not_sure = no está claro el color
said-drowsy_or_confused-yes = sueño o confusión
said-drowsy_or_confused-no = consciente, mente clara
said-drowsy_or_confused-not_sure = no está claro si tiene sueño
said-clammy_skin-yes = piel fría o pegajosa
said-clammy_skin-no = piel ni fría ni pegajosa
said-clammy_skin-not_sure = no está clara la piel
said-other_worry-yes = le preocupa algo más
said-other_worry-no = nada más
said-other_worry-not_sure = no está claro qué más
said-higher_risk-yes = riesgo más alto
said-higher_risk-no = sin riesgo más alto
said-higher_risk-not_sure = no está claro el riesgo
