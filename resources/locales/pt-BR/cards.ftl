# The words of every step card: the headline, the detail line and, where the far-away screen has one, the display line.

# Many people do not know the letters "DEA". The card says what it is, the same way every time.
-aed = DEA (desfibrilador)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Ligue para { $ems } agora. Ponha no viva-voz.
    .detail =
        Primeiro diga onde você está.
        Depois diga: a pessoa não acorda.
        Diga como ela respira.
        Não desligue.

card-K2 = Sem telefone? Grite. Mande alguém ligar e trazer um { -aed }.
    .detail =
        Telefone bloqueado? Toque em Emergência.
        Está só, sem telefone? Naloxona (Narcan), 2 minutos de massagem cardíaca e boca a boca, depois vá ligar.
        Respira bem? Vire a pessoa de lado e vá ligar.

card-K2-none = Sem telefone? Grite. Mande alguém ligar e trazer um { -aed }.
    .detail =
        Telefone bloqueado? Toque em Emergência.
        Está só, sem telefone? 2 minutos de massagem cardíaca e boca a boca, depois vá ligar.
        Respira bem? Vire a pessoa de lado e vá ligar.

card-K2-alone = Está só, sem telefone? Grite. Naloxona (Narcan), massagem cardíaca 2 minutos, depois vá.
    .detail =
        Telefone bloqueado? Toque em Emergência.
        Respira bem? Vire a pessoa de lado e vá ligar.
        Volte rápido.

card-K2-alone-none = Está só, sem telefone? Grite. 2 minutos de massagem cardíaca, depois vá.
    .detail =
        Telefone bloqueado? Toque em Emergência.
        Respira bem? Vire a pessoa de lado e vá ligar.
        Volte rápido.

card-K3 = Destranque a porta. Mande alguém sair, acenar e guiar a ambulância.
    .detail =
        Acenda as luzes.
        Tire bichos e cadeiras do caminho.

card-K3-alone = Porta perto? Destranque. Depois volte direto.
    .detail = Acenda as luzes ao passar.

## A - NOT BREATHING NORMALLY

card-A1 = Ligue para { $ems } agora. Ponha no viva-voz.
    .short = Ligue
    .detail =
        Primeiro diga onde você está.
        Depois diga: não acorda e não respira normalmente.
        Faça o que o atendente mandar.

card-A2 = Tem naloxona (Narcan)? Dê uma dose agora.
    .short = Naloxona
    .detail =
        Spray: ponta bem fundo numa narina, aperte com força.
        Agulha: lado de fora da coxa, através da roupa.
        Não teste antes.
        Não sabe o que a pessoa tomou? Dê mesmo assim.
    .display = DÊ NALOXONA

card-A2-cpr = Naloxona (Narcan) aqui? Dê uma dose. Depois continue empurrando o peito.
    .detail =
        Spray: ponta bem fundo numa narina, aperte com força.
        Agulha: lado de fora da coxa, através da roupa.

card-A2-none = Alguém aqui tem naloxona (Narcan)? Pergunte em voz alta.
    .detail =
        Alguém tem? Dê uma dose agora.
        Ninguém? Primeiro: empurrar o peito e soprar.
        Está só? Não saia para procurar.
    .display = PEÇA NALOXONA

card-A2-staff = Alguém aqui tem naloxona (Narcan)? Pergunte em voz alta.
    .detail =
        Alguém tem? Peça que dê uma dose agora.
        Ninguém? Primeiro: empurrar o peito e soprar.
    .display = PEÇA NALOXONA

card-A3 = Deite a pessoa de barriga para cima. Cabeça para trás. Levante o queixo.
    .short = Deite, cabeça para trás
    .detail =
        Use o chão.
        Tire da boca comida, comprimido ou chiclete que você vê.
        Não enfie o dedo às cegas.
    .display = DEITE. CABEÇA PARA TRÁS.

card-A3-baby = Deite o bebê de barriga para cima. Mantenha a cabeça reta. Levante o queixo.
    .short = Deite, cabeça reta
    .detail =
        Use o chão.
        Tire da boca comida, comprimido ou chiclete que você vê.
        Não enfie o dedo às cegas.
    .display = DEITE. CABEÇA RETA.

card-A4 = Empurre o peito para baixo, forte e rápido, 30 vezes.
    .short = Empurre
    .detail =
        As duas mãos, no meio do peito.
        Empurre com toda a força, 2 vezes por segundo.
        Deixe o peito subir toda vez.
    .display = EMPURRE FORTE E RÁPIDO

card-A0c = Criança: dê 5 sopros boca a boca primeiro.
    .detail =
        Bebê: mantenha a cabeça reta.
        Criança: incline a cabeça para trás.
        Observe o peito subir toda vez.
    .display = 5 SOPROS PRIMEIRO

card-A4c = Criança: empurre o peito 30 vezes, 2 vezes por segundo.
    .detail =
        Empurre até o peito afundar um terço.
        Criança: uma ou duas mãos.
        Bebê: dois polegares, mãos em volta do peito, ou a base de uma mão.
    .display = EMPURRE 30 VEZES

card-A5 = Dê 2 sopros boca a boca. Observe o peito subir.
    .short = Sopros
    .detail =
        Tape o nariz dela com os dedos.
        Cubra a boca dela com a sua, sem vazar ar.
        Sopre 1 segundo cada vez.
        Peito não subiu? Cabeça para trás de novo.
        Não consegue soprar? Continue empurrando, não pare.
    .display = 2 SOPROS

card-A5c = Criança: dê 2 sopros pequenos. Observe o peito subir.
    .detail =
        Bebê: sua boca sobre a boca e o nariz.
        Sopros pequenos.
        Não consegue soprar? Continue empurrando.
    .display = 2 SOPROS PEQUENOS

card-A6 = Repita: empurre 30 vezes, sopre 2. Revezem a cada 2 minutos.
    .detail = Pare se a pessoa respirar normalmente, falar ou empurrar você, se os socorristas assumirem, ou se você não aguentar mais.

card-A6-alone = Repita: empurre 30 vezes, sopre 2. Não pare.
    .detail = Pare só se a pessoa respirar normalmente, falar ou empurrar você, se os socorristas assumirem, ou se você não aguentar mais.

card-A7 = { -aed } aqui? Ligue o aparelho. Faça o que ele diz.
    .detail =
        Tire a roupa do peito.
        Cole as pás adesivas onde os desenhos mostram.
        Continue empurrando até ele mandar se afastar.
    .display = USE O DESFIBRILADOR

card-A8 = { $minutes } minutos desde a naloxona. Não respira normalmente? Dê mais uma dose.
    .detail =
        Spray: a outra narina.
        Agulha: coxa de novo.
        Continue empurrando e soprando.
        Dê cada dose seguinte quando o relógio mandar.
    .display = MAIS UMA NALOXONA

card-A9 = Respira normalmente agora? Vire a pessoa de lado.
    .detail =
        Continue observando cada respiração.
        A respiração pode parar de novo.
        Não saia de perto.
    .display = RESPIRA? VIRE DE LADO

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = Respiração fraca, lenta? Respire pela pessoa: 1 sopro a cada { $seconds } segundos.
    .short = Só sopros
    .detail =
        Comece com 2 sopros.
        Incline a cabeça dela para trás, tape o nariz dela, sopre na boca até o peito subir.
        Só puxadas de ar ou nada? Comece a empurrar o peito.
    .display = 1 SOPRO A CADA { $seconds } SEGUNDOS

## B - BREATHING, WILL NOT WAKE

card-B1 = Ligue para { $ems } agora. Ponha no viva-voz.
    .short = Ligue
    .detail =
        Primeiro diga onde você está.
        Depois diga: a pessoa respira, mas não acorda.

card-B3 = Vire a pessoa de lado.
    .short = De lado
    .detail =
        Joelho de cima dobrado.
        Bochecha sobre a mão dela.
        Cabeça para trás e boca para baixo, para o vômito escorrer.

card-B2 = Tem naloxona (Narcan)? Dê uma dose agora.
    .short = Naloxona
    .detail =
        Muitas drogas vêm misturadas: dê também se foram calmantes (benzos).
        A naloxona só age em opioides.
        Pode dar com a pessoa de lado.

card-B2-counted = Tem naloxona (Narcan)? Segure na mão.
    .detail =
        Respira bem? Observe, não dê ainda.
        Respiração lenta ou fraca, ou não sabe? Dê uma dose agora.
    .short = Naloxona na mão

card-B2-none = Alguém aqui tem naloxona (Narcan)? Pergunte em voz alta.
    .detail =
        Alguém tem? Dê uma dose.
        Ninguém? Observe cada respiração.
        Lenta ou fraca? Vire a pessoa de barriga para cima, comece massagem cardíaca e boca a boca.
    .short = Peça naloxona

card-B2-staff = Alguém aqui tem naloxona (Narcan)? Pergunte em voz alta.
    .detail =
        Alguém tem? Peça que dê uma dose.
        Ninguém? Observe cada respiração.
        Lenta ou fraca? Vire a pessoa de barriga para cima, comece massagem cardíaca e boca a boca.
    .short = Peça naloxona

card-B4 = Fique. Observe cada respiração.
    .short = Observe cada respiração
    .detail =
        Cheque de novo a cada 2 minutos.
        Lenta ou puxadas de ar? Vire a pessoa de barriga para cima, comece massagem cardíaca e boca a boca.
        Lábios azuis, roxos ou cinza? Conte as respirações de novo.

card-B5 = Após { $minutes } minutos: respiração lenta ou fraca? Comece massagem cardíaca, mais uma dose.
    .short = Respiração lenta? Massagem
    .detail =
        Respira bem mas ainda dorme? Não dê mais naloxona.
        Calmantes ou álcool podem manter a pessoa dormindo.
        Respirar bem é a meta.

card-B5-none = Após { $minutes } minutos: respiração lenta ou fraca? Comece a massagem cardíaca.
    .detail =
        Respira bem mas ainda dorme? Observe cada respiração.
        Respirar bem é a meta.
    .short = Respiração lenta? Massagem

card-B6 = Não deixe a pessoa dormir sozinha.
    .short = Não dormir sozinha
    .detail =
        O sono pode durar horas.
        Observe a respiração.
        Nada de comida, bebida, banho ou café.
        Não provoque vômito.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Ligue para { $ems } agora. Ponha no viva-voz.
    .short = Ligue
    .detail =
        Primeiro diga onde você está.
        Depois diga: está acordada, mas respira mal ou está roxa.
        Diga o que ela tomou, se você sabe.

card-E3 = Respiração lenta ou fraca? Dê naloxona.
    .short = Naloxona
    .detail =
        Uma dose.
        Bem acordada e respira rápido? Deixe a naloxona pronta, não dê ainda.

card-E3-none = Respiração lenta ou fraca? Pergunte em voz alta quem tem naloxona.
    .detail =
        Ninguém? Avise o atendente.
        Parou de responder? Deite a pessoa de barriga para cima e cheque a respiração.
    .short = Peça naloxona

card-E2 = Bem acordada? Ajude a pessoa a se sentar.
    .short = Sentada, ou de lado
    .detail =
        Com sono ou fraca? Deite a pessoa de lado, cabeça para trás.
        Queixo no peito pode fechar a passagem do ar.

card-E4 = Fique com a pessoa. Cheque de novo a cada minuto.
    .short = Cheque a cada minuto
    .detail = Se ela parar de falar com você ou de fazer o que você pede, deite a pessoa de barriga para cima e cheque a respiração.

## C - AWAKE, DANGER SIGNS

card-C1 = Ligue para { $ems } agora. Ela pode piorar rápido.
    .short = Ligue
    .detail =
        Primeiro diga onde você está.
        Depois diga o que você vê: muito sono, confusa, pele pegajosa, convulsão, dor no peito.

card-C2 = Mantenha a pessoa acordada. Continue falando com ela.
    .short = Continue falando
    .detail =
        Peça que ela responda.
        Não faça a pessoa andar.
        Nada de comida, bebida ou café.
        Corpo muito quente? Resfrie com panos molhados.

card-C3 = Não consegue ficar sentada? Deite a pessoa de lado.
    .short = De lado
    .detail =
        Cabeça para trás, boca para baixo.
        Tire comprimidos e álcool do alcance dela, se der sem briga.

card-C4 = Fique com a naloxona na mão.
    .short = Naloxona na mão
    .detail = Dê se ela não acordar, ou se a respiração ficar lenta.

card-C4-none = Não há naloxona aqui? Pergunte em voz alta quem tem.
    .detail = Não acorda, ou respiração lenta? Aperte Checar de novo.
    .short = Peça naloxona

card-C5 = Cheque de novo em 2 minutos.
    .short = Cheque em 2 minutos
    .detail =
        Dormindo? Acorde a pessoa.
        Não responde, ou respiração lenta? Dê naloxona.

card-C5-none = Cheque de novo em 2 minutos.
    .detail =
        Dormindo? Acorde a pessoa.
        Não responde, ou respiração lenta? Aperte Checar de novo.
    .short = Cheque em 2 minutos

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Ligue agora e pergunte o que fazer. Não espere sinais.
    .short = Ligue e pergunte
    .detail = Criança, grávida, metadona, ou quis se machucar? Ligue para { $ems }. { $has_poison ->
        [yes] Se não, ligue para a linha de intoxicação: { $poison }.
       *[no] Se não, ligue para { $ems } e pergunte o que fazer.
    }

card-D2b = Fique com a pessoa. Deixe a naloxona por perto.
    .short = Fique com ela
    .detail =
        O perigo pode começar horas depois, com metadona um dia depois.
        Tire comprimidos e álcool do alcance, se der sem briga.

card-D2b-none = Fique com a pessoa. Pergunte em voz alta quem tem naloxona.
    .detail =
        O perigo pode começar horas depois, com metadona um dia depois.
        Tire comprimidos e álcool do alcance, se der sem briga.
    .short = Fique com ela

card-D2c = Olhe a pessoa a cada 5 minutos, mesmo se ela estiver dormindo.
    .short = Olhe a cada 5 minutos
    .detail =
        Dormindo? Observe a respiração e acorde a pessoa de vez em quando.
        Difícil de acordar, respiração lenta, lábios roxos, tremores? Ligue para { $ems } na hora.

## D1 - NO DANGER SIGN NOW

card-D1a = Nenhum sinal de perigo agora. Isso não garante nada.
    .short = Não garante nada
    .detail = Este programa não vê o que ela tomou nem o que vem depois.

card-D1b = Fique e observe por pelo menos 4 horas.
    .short = Observe por 4 horas
    .detail = Olhe a pessoa a cada 5 minutos. Dormindo? Observe a respiração e acorde a pessoa de vez em quando.{ $has_poison ->
        [yes] {" "}Pergunte à linha de intoxicação por quanto tempo: { $poison }.
       *[no] {""}
    }

card-D1c = Ligue para { $ems } se algo piorar.
    .short = Ligue se piorar
    .detail = Difícil de acordar, respiração lenta ou com barulho, lábios azuis, roxos ou cinza, pele fria, tremores ou fala confusa.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Fique com a pessoa. Ela ainda precisa de ajuda.
    .short = Fique
    .detail =
        Se você deu naloxona, o efeito acaba em 30 a 90 minutos.
        A respiração pode parar de novo.

card-G2 = Conte a ela o que aconteceu. Fale baixo.
    .short = Conte a ela
    .detail =
        Ela pode se sentir mal, com medo ou com raiva.
        Dê espaço a ela.
        Diga: você não acordava.
        A ajuda está chegando.

card-G3 = Nada mais de drogas ou álcool agora.
    .short = Nada mais de drogas
    .detail =
        O mal-estar passa em uma ou duas horas.
        Mais drogas podem parar a respiração de novo.
        Peça que ela espere a equipe.

card-G4 = Respiração lenta de novo, ou não acorda? Ligue. Olhe a respiração.
    .short = Respiração lenta? Ligue
    .detail =
        Lenta ou fraca? Deite a pessoa de barriga para cima, comece massagem cardíaca e boca a boca, dê mais uma dose.
        Respira bem? De lado, não dê mais naloxona.

card-G4-none = Respiração lenta de novo, ou não acorda? Ligue. Olhe a respiração.
    .detail =
        Lenta ou fraca? Deite a pessoa de barriga para cima, comece massagem cardíaca e boca a boca.
        Respira bem? De lado, e observe cada respiração.
    .short = Respiração lenta? Ligue

card-G5 = Quer ir embora? Peça que ela fique com alguém.
    .short = Não fica sozinha
    .detail =
        Não bloqueie a porta.
        Pelo menos 2 horas.
        Mais tempo com metadona, adesivos ou comprimidos de efeito longo.
        Dê a ela naloxona de reserva.

card-G5-none = Quer ir embora? Peça que ela fique com alguém.
    .detail =
        Não bloqueie a porta.
        Pelo menos 2 horas.
        Mais tempo com metadona, adesivos ou comprimidos de efeito longo.
    .short = Não fica sozinha

## X - extra cards (one tap from any screen)

card-X1 = Perigo no lugar? Afaste-se e ligue para { $ems }.
    .detail = Olhe se há carros, fogo, brigas, gás, agulhas e cachorros.

card-X2 = Convulsão, tremendo? Não segure a pessoa. Marque o tempo.
    .detail =
        Ligue para { $ems }.
        Afaste coisas duras.
        Nada na boca.
        Quando a convulsão parar: não respira normalmente? Massagem cardíaca e boca a boca.
        Não acorda? Naloxona, de lado.

card-X2-none = Convulsão, tremendo? Não segure a pessoa. Marque o tempo.
    .detail =
        Ligue para { $ems }.
        Afaste coisas duras.
        Nada na boca.
        Quando a convulsão parar: não respira normalmente? Massagem cardíaca e boca a boca.
        Não acorda? De lado.

card-X3 = Vomitando? Vire a pessoa de lado.
    .detail =
        Limpe da boca o que você vê.
        Depois cheque a respiração de novo.

card-X4 = Grávida? Faça todos os mesmos passos.
    .detail =
        Naloxona também.
        Massagem cardíaca: de barriga para cima.
        Outra pessoa ajuda e puxa a barriga para a esquerda da grávida.
        De lado: o lado esquerdo.

card-X4-none = Grávida? Faça todos os mesmos passos.
    .detail =
        Massagem cardíaca: de barriga para cima.
        Outra pessoa ajuda e puxa a barriga para a esquerda da grávida.
        De lado: o lado esquerdo.

card-X4-alone = Grávida? Faça todos os mesmos passos.
    .detail =
        Naloxona também.
        Massagem cardíaca: de barriga para cima.
        Não pare de empurrar o peito.
        De lado: o lado esquerdo.
        Avise o atendente.

card-X4-alone-none = Grávida? Faça todos os mesmos passos.
    .detail =
        Massagem cardíaca: de barriga para cima.
        Não pare de empurrar o peito.
        De lado: o lado esquerdo.
        Avise o atendente.

card-X5 = Criança ou bebê? Ligue para { $ems }. O mais importante: sopros.
    .short = Criança ou bebê
    .detail =
        Dê naloxona também.
        Empurre até o peito afundar um terço.
        Sopros pequenos até o peito subir.
        Faça o que o atendente mandar.

card-X5-none = Criança ou bebê? Ligue para { $ems }. O mais importante: sopros.
    .detail =
        Empurre até o peito afundar um terço.
        Sopros pequenos até o peito subir.
        Faça o que o atendente mandar.
    .short = Criança ou bebê

card-X6 = Precisa sair? Vire a pessoa de lado primeiro.
    .detail =
        Deixe a pessoa virada de um jeito que você a encontre rápido.
        Volte assim que puder.

card-X7 = Mais de uma pessoa? Ajude primeiro quem respira pior.
    .detail =
        Todos passando mal ao mesmo tempo? Pode ser gás: saia para o ar livre.
        Diga ao atendente quantos são.
        Dê a cada um que ajuda uma tarefa.

card-X7-alone = Mais de uma pessoa? Ajude primeiro quem respira pior.
    .detail =
        Todos passando mal ao mesmo tempo? Pode ser gás: saia para o ar livre.
        Diga ao atendente quantos são.

card-X8 = Machucada ou caiu? Cuide primeiro da respiração.
    .detail =
        Mexa o pescoço o menos possível.
        Aperte com força onde sangra muito.

card-X9 = Agulha por perto? Não toque na ponta.
    .detail =
        Furou a pele? Deixe sangrar na água da torneira, lave com sabão, não chupe.
        Vá ao médico hoje: comprimidos contra o HIV não podem esperar.

card-X10 = Medo do boca a boca? Use máscara de reanimação, ou só empurre o peito.
    .detail =
        Sopros ajudam muito numa overdose.
        O risco de pegar doença é muito baixo.

card-X11 = Encostar na droga por um instante não causa overdose em você.
    .detail =
        Use luvas se tiver.
        Lave com água e sabão, não com álcool em gel.

card-X12 = Adesivo na pele? Descole com um pano.
    .detail = Dobre o adesivo, ponha de lado, lave as mãos.

card-X13 = Corpo muito quente, rígido ou vendo coisas? Ligue para { $ems }, resfrie a pessoa.
    .detail =
        Lugar calmo e fresco.
        Tire a roupa grossa.
        Panos molhados, bolsas de gelo e ventilador.
        Bem acordada? Goles de água.
        Não segure a pessoa.
    .short = Muito quente

card-X14 = Trancada no banheiro? Bata, grite, ligue para { $ems }, abra a porta.
    .detail =
        A maioria das trancas gira por fora com uma moeda.
        Empurre a porta devagar: ela pode estar caída atrás.
    .short = Porta trancada

card-N1 = Narcan ou outro spray de uma dose
    .detail =
        Abra a embalagem.
        Polegar no botão.
        Cabeça para trás.
        Ponta no nariz até seus dedos tocarem nele.
        Aperte com força, uma vez.
    .short = Narcan ou spray igual

card-N2 = Spray Nyxoid
    .detail =
        Abra a embalagem.
        Polegar no botão.
        Cabeça para trás.
        Ponta bem fundo numa narina.
        Aperte até fazer clique.
        Um jato é a dose inteira.
    .short = Nyxoid

card-N3 = Seringa Prenoxad
    .detail =
        Gire e tire a tampa, rosqueie a agulha.
        Lado de fora da coxa, através da roupa.
        Empurre só até a primeira linha preta.
        De volta na caixa.
    .short = Prenoxad

card-N4 = Frasco e seringa
    .detail =
        Tire a tampa.
        Puxe todo o líquido para a seringa.
        Agulha reta no lado de fora da coxa, através da roupa.
        Empurre até o fim.
    .short = Frasco

card-N5 = Ampola de vidro e seringa
    .detail =
        Gire a ampola, quebre a ponta para longe de você.
        Puxe todo o líquido para a seringa.
        Agulha reta no lado de fora da coxa.
        Empurre até o fim.
    .short = Ampola

card-N6 = Caneta que injeta sozinha
    .detail =
        Siga os desenhos nela.
        Lado de fora da coxa, através da roupa.
        Aperte com força e segure.
        Conte até 5.
    .short = Caneta
