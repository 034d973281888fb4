# The questions, their answers, and each answer said back.

question-responsive = A pessoa abre os olhos e responde a você?
    .detail =
        Grite o nome dela.
        Dê tapas firmes nos dois ombros.
        Não respondeu? Esfregue os nós dos dedos no osso do meio do peito por 5 segundos.
        Só gemeu ou teve espasmo? Responda não.
    .detail-squeeze =
        Grite o nome dela.
        Dê tapas firmes nos dois ombros.
        Não respondeu? Aperte o músculo entre o pescoço e o ombro, 5 segundos.
        Só gemeu ou teve espasmo? Responda não.
question-breathing = A pessoa respira normalmente?
    .detail-not-awake =
        Deite a pessoa de barriga para cima.
        Cabeça para trás.
        Observe o peito por 10 segundos.
        Puxadas de ar, ronco ou menos de 2 respirações tranquilas: responda não.
        Criança: menos de 3.
    .detail-awake =
        Observe o peito por 10 segundos.
        Respiração lenta, puxadas de ar, ronco ou som de água na garganta: responda não.
    .detail-child =
        Deite a criança de barriga para cima.
        Cabeça para trás.
        Observe o peito por 10 segundos.
        Puxadas de ar, ronco ou menos de 3 respirações tranquilas: responda não.
    .detail-baby =
        Deite o bebê de barriga para cima.
        Cabeça reta.
        Observe o peito por 10 segundos.
        Puxadas de ar, ronco ou menos de 4 respirações tranquilas: responda não.
question-talking_or_obeying = A pessoa fala com você, ou faz o que você pede?
    .detail =
        Olhe agora.
        Gemidos, trancos, espasmos e puxadas de ar: responda não.
question-breathing_recount = Olhe de novo. 2 ou mais respirações tranquilas em 10 segundos?
    .detail =
        Abaixe-se.
        Observe o peito subir.
        Conte em voz alta.
        Criança respira mais rápido: menos de 3, responda não.
    .child =
        Olhe de novo.
        3 ou mais respirações tranquilas em 10 segundos?
    .detail-child =
        Abaixe-se.
        Observe o peito subir.
        Conte em voz alta.
        Bebê precisa de 4 ou mais.
    .baby =
        Olhe de novo.
        4 ou mais respirações tranquilas em 10 segundos?
    .detail-baby =
        Abaixe-se.
        Mantenha a cabeça reta.
        Observe o peito subir.
        Conte em voz alta.
question-blue_or_grey = Lábios, gengivas ou pontas dos dedos azuis, roxos ou cinza?
    .detail =
        Em pele mais escura, olhe dentro dos lábios, gengivas, unhas e palmas.
        Muito pálido ou acinzentado: responda sim.
question-drowsy_or_confused = A pessoa está com muito sono, confusa, ou apaga e volta?
    .detail =
        Pergunte o nome dela e onde ela está.
        Reação lenta, fala enrolada ou resposta errada: responda sim.
question-clammy_skin = A pele está fria, suada ou pegajosa?
    .detail = Sinta a testa com as costas da sua mão.
question-other_worry = Alguma outra coisa preocupa você?
    .detail = Convulsão? Dor no peito? Corpo muito quente? Muito machucada? Não anda reto? Mau pressentimento conta.
question-higher_risk = Criança, grávida, quis se machucar, drogas misturadas, ou não sabe a dose?
    .detail =
        Diga sim para metadona, adesivo ou comprimidos de efeito longo.
        Sim para comprimidos da rua, comprimidos demais, álcool com comprimidos, ou drogas depois de uma pausa.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = SIM
answer-no = NÃO
answer-not_sure = NÃO SEI
hint-not_sure-yes = conta como sim
hint-not_sure-no = conta como não

hint-responsive-yes = responde
hint-responsive-no = não responde
hint-breathing-yes = respiração tranquila, sem barulho
hint-breathing-no = puxadas de ar, ronca, lento, não respira
hint-talking_or_obeying-yes = fala ou faz o que você pede
hint-talking_or_obeying-no = nem fala nem faz
hint-breathing_recount-yes = 2 ou mais
    .child = 3 ou mais
    .baby = 4 ou mais
hint-breathing_recount-no = menos de 2
    .child = menos de 3
    .baby = menos de 4
hint-blue_or_grey-yes = azul, roxo, cinza ou muito pálido
hint-blue_or_grey-no = sem azul, roxo ou cinza
hint-drowsy_or_confused-yes = com sono ou confusa
hint-drowsy_or_confused-no = acordada e lúcida
hint-clammy_skin-yes = fria, suada ou pegajosa
hint-clammy_skin-no = nem fria nem pegajosa
hint-other_worry-yes = algo me preocupa
hint-other_worry-no = nada mais
hint-higher_risk-yes = um ou mais destes
hint-higher_risk-no = nenhum destes

## Answers said back, after "You said:"

said-responsive-yes = responde
said-responsive-no = não responde
said-responsive-not_sure = não sei se responde
said-breathing-yes = respira normalmente
said-breathing-no = não respira normalmente
said-breathing-not_sure = não sei da respiração
said-talking_or_obeying-yes = fala ou faz o que você pede
said-talking_or_obeying-no = não fala, não faz o que você pede
said-talking_or_obeying-not_sure = não sei se fala
said-breathing_recount-yes = 2 ou mais respirações
    .child = 3 ou mais respirações
    .baby = 4 ou mais respirações
said-breathing_recount-no = menos de 2 respirações
    .child = menos de 3 respirações
    .baby = menos de 4 respirações
said-breathing_recount-not_sure = não sei da contagem
said-blue_or_grey-yes = lábios parecem azuis, roxos ou cinza
said-blue_or_grey-no = sem azul, roxo ou cinza
said-blue_or_grey-not_sure = não sei da cor
said-drowsy_or_confused-yes = com sono ou confusa
said-drowsy_or_confused-no = acordada e lúcida
said-drowsy_or_confused-not_sure = não sei se tem sono
said-clammy_skin-yes = pele fria ou pegajosa
said-clammy_skin-no = pele nem fria nem pegajosa
said-clammy_skin-not_sure = não sei da pele
said-other_worry-yes = outra coisa preocupa você
said-other_worry-no = nada mais
said-other_worry-not_sure = não sei o que mais
said-higher_risk-yes = risco mais alto
said-higher_risk-no = sem risco mais alto
said-higher_risk-not_sure = não sei do risco
