# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = TREINO - Overdose Checklist
window-title-audience = TREINO, para a sala - Overdose Checklist
window-title-edit = Local - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = LIGUE { $number } AGORA
call-also = LIGUE { $number } AGORA (ou { $also })
call-calling = Alguém está ligando para { $number }
call-calling-any = Alguém está ligando para a ambulância
call-calling-since = desde as { $time }. Ninguém na linha? Ligue de novo. Errado? [Q]
call-worse = Piorou. Avise o atendente, ou ligue de novo.
call-mark = Alguém chama ambulância [Q]
call-quiet = Ambulância: { $number }
call-any = LIGUE PARA A AMBULÂNCIA: 911{ -nb }EUA{ -nb }e{ -nb }Canadá, 999{ -nb }Reino{ -nb }Unido, 112{ -nb }Europa, 000{ -nb }Austrália, 111{ -nb }Nova{ -nb }Zelândia
call-hint = qualquer telefone, viva-voz ligado
call-hint-country = qualquer telefone, viva-voz ligado ({ $country })
your-ambulance = a ambulância
we-are-at = Estamos em: { $address }
we-are-at-lacks = Veja onde estamos: o endereço não pode ser mostrado aqui.
way-in = Entrada: { $access }
also-ring = Depois disso: { $name } { $number }
aed-here = DEA aqui: { $place }.
naloxone-here = Naloxona aqui: { $place }.
naloxone-here-product = Naloxona aqui: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Diga: a pessoa não acorda. Diga como ela respira.
say-A1 = Diga: a pessoa não acorda e não respira normalmente.
say-B1 = Diga: a pessoa respira, mas não acorda.
say-E1 = Diga: está acordada, mas respira mal ou está roxa.
say-C1 = Diga o que você vê: muito sono, confusa, pele pegajosa, convulsão, dor no peito.
call-taker = Atendente na linha? Faça o que ele diz. Atendente guia você? [T]
call-taker-leads = O atendente guia você. Faça o que ele diz. [T] traz os passos de volta.
aed-leads = O DEA guia você. Faça o que ele diz. [A] traz os passos de volta.
two-people = { $count ->
    [one] { $count } outra pessoa [V]
   *[other] { $count } outras pessoas [V]
}
same-person = Mesma pessoa? Sim { $key } / Nova pessoa [P]
open-since = { $clock }
    .label = até agora
sound-on = Som ligado [M]
    .state = Som: ligado
sound-off = Som desligado [M]
    .state = Som: desligado
sound-none = Sem som: siga a figura
    .state = Som: não há aqui
sound-muted = O som do computador está desligado ou mudo
    .state = Som: o do computador está desligado ou mudo
sound-headphones = O som vai para o fone de ouvido [M]
    .state = Som: no fone de ouvido

## Questions

you-said = Você disse: { $answers }
check-title = CHECAR DE NOVO
colour-asked = Olhe a cor de novo.
look-timer = Observe o peito: { $seconds } de { $of } segundos
look-count = Respirações tranquilas contadas: { $count }. Aperte [U] só na respiração tranquila, sem barulho.
look-counted = Última olhada: { $count } em { $of } segundos
silence-ends = Se você não apertar nada, conta como não sei em { $clock }

## Instructions

outcome-not_breathing = NÃO RESPIRA NORMALMENTE
outcome-breathing_unresponsive = RESPIRA, MAS NÃO ACORDA
outcome-awake_breathing_badly = ACORDADA, RESPIRA MAL OU ESTÁ ROXA
outcome-awake_danger_signs = ACORDADA, SINAIS DE PERIGO
outcome-after_rescue = ACORDADA DE NOVO APÓS SOCORRO
outcome-high_risk = RISCO ALTO, AINDA SEM SINAIS
outcome-no_danger_sign = SEM SINAL DE PERIGO AGORA
done-cards = Feito: { $cards }
now-card = Agora: { $card }
next-card = Depois: { $card }
last-card = Este é o último cartão. A checagem vem sozinha.
goes-on-in = A tela avança sozinha em { $clock }
no-answer-to-check = Sem resposta à checagem. Olhe a pessoa agora.
next-check = Próxima checagem em { $clock }
    .label = Próxima checagem em

## CPR

then = depois { $order }
beat-push = EMPURRE { $number } de { $of }
beat-breath = SOPRO { $number } de { $of }
beat-count = { $number }
    .of = de { $of }
beat-weak = SOPRE AGORA
beat-wait = DEIXE O AR SAIR. OBSERVE O PEITO.
beat-every = um sopro a cada { $seconds } segundos
beat-rate = { $rate } por minuto
swap-in = revezar em { $clock }
    .label = Revezar em
swap-in-alone = Completa 2 minutos em { $clock }
    .label = Completa 2 minutos em
swap-now = REVEZEM AGORA
swap-now-alone = PASSARAM 2 MINUTOS. CONTINUE EMPURRANDO.
swap-alone-no-phone = Ainda sem telefone? Vá ligar agora. Depois volte direto.
cpr-look = Tire as mãos. Olhe o peito, 10 segundos no máximo.
    .detail =
        Respirações tranquilas, sem barulho? SIM.
        Puxadas de ar, ronco, nada ou não sabe? Continue empurrando.
    .display =
        TIRE AS MÃOS.
        OLHE.
cpr-look-ended = Empurre de novo. SIM só se viu respirações tranquilas, sem barulho.
title-child = { $outcome }: CRIANÇA
title-baby = { $outcome }: BEBÊ
weak-breaths-key = Respiração fraca? [W]
weak-breaths-off = Só puxadas de ar ou nada? Empurre de novo [W]
mixed-line = Calmante (benzo) e opioide juntos? Mesmos passos.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Este é o teste de som.

## Naloxone

naloxone-none = Naloxona (Narcan): nenhuma dada ainda
naloxone-none-here = Não há naloxona aqui. Pergunte em voz alta quem tem. [G]
naloxone-no-more = Não há mais naloxona. Pergunte em voz alta quem tem. [G]
naloxone-site-count = { $count ->
    [0] Não havia naloxona aqui em { $date }
    [one] Havia { $count } aqui em { $date }
   *[other] Havia { $count } aqui em { $date }
}
naloxone-given = Doses de naloxona dadas: { $count }, última às { $time }
naloxone-correct = Errado? Corrija a última dose [I]
naloxone-taken-back = Última dose retirada. Ponha de volta [I]
naloxone-asked = Deu naloxona? [G]
naloxone-next = Não respira normalmente? Próxima dose em { $clock }
naloxone-look = Quando revezarem: uma olhada, menos de 10 segundos. Depois continue empurrando.
naloxone-look-alone = Aos 2 minutos: uma olhada, menos de 10 segundos. Depois continue empurrando.
naloxone-look-steps = Olhe a respiração.
naloxone-due = Não respira normalmente? Hora da próxima dose
naloxone-late = Não respira normalmente? Próxima dose atrasada
naloxone-wears-off = O efeito pode acabar agora. Observe a respiração.
naloxone-still-watch = Continue observando a respiração.
rescue-watch = A respiração pode parar de novo. Observe.

## Keys: short names of what they do

key-back = Voltar
key-not-breathing = Não respira
key-breathing-again = Respira? De lado
key-check = Checar de novo
key-next = Feito, próximo
key-next-step = Próximo passo
key-fit-over = Tremor parou
key-naloxone = Naloxona dada
key-correct = Corrigir uma dose
key-none-here = Sem naloxona aqui
key-no-more = Não há mais naloxona
key-some-here = Tem naloxona aqui
key-which-device = Qual naloxona tem?
key-drugs = O que pode ter tomado?
key-help = Mais ajuda
key-fit = Corpo todo tremendo?
key-child = Criança
    .hint = 1 ano ou mais
key-child-off = Criança: sim. Tirar
key-baby = Bebê
    .hint = menos de 1 ano
key-age = { $age }, { $hint }
key-baby-off = Bebê: sim. Tirar
key-weak = Na tela da massagem cardíaca: respiração fraca
key-aed = DEA chegou
key-aed-off = Fim dos passos do DEA
key-call-taker = Atendente me guia
key-call-taker-off = Passos de novo
key-calling = Alguém chama ambulância
key-calling-off = Ninguém está ligando
key-alone = Estou sozinho(a)
key-alone-off = Mais alguém ajuda aqui
key-crew = Equipe chegou
key-close = Fechar
key-new-person = Nova pessoa
key-other-person = A outra pessoa
key-count = Contar respiração
key-language = Idioma
key-sound-on = Ligar som
key-sound-off = Tirar som
key-sound-check = Teste de som
key-read = Ler para mim
key-learn = Aprender
key-search = Buscar
key-site = Local
key-menu = Menu
key-distance = Só a ordem, grande
key-plain = Menos na tela
key-show-all = Mostrar tudo
key-full-screen = Tela cheia
key-larger-text = Texto maior
key-smaller-text = Texto menor
key-usual-text = Texto normal
key-same-person = Mesma pessoa
key-country = País
key-more = Mais
key-back-to-steps = Voltar aos passos

ask-new-person = Outra pessoa? Os passos da primeira continuam.
    .yes = Sim [1]
    .no = Não [P]
ask-one-too-many = Há { $count } outras. Encerrar os passos da que foi deixada há mais tempo? O registro dela será apagado.
ask-hide = { $page } - esconder os passos? Eles continuam.
    .yes = Sim [1]
    .no = Não [Esc]
notice-dose-noted = Anotada às { $time }. Uma segunda? [G] de novo
notice-no-sound = Não há som aqui. Leia os passos.
notice-silent = Este computador não toca som. Sem som: siga a figura.
notice-muted = O som do computador está desligado ou mudo. Aumente, ou siga a figura.
notice-headphones = O som vai para o fone de ouvido. Tire o fone, ou siga a figura.
notice-sound-off = O som está desligado. [M] liga o som.
notice-doses = Doses de naloxona dadas: { $count }. Errado? Corrija a última dose [I]
notice-no-question = Não há pergunta agora. [C] checa de novo.
notice-no-question-look = Não há pergunta agora. Respira de novo? [B]
notice-late = Não houve resposta a tempo. [C] checa de novo.
notice-late-look = Não houve resposta a tempo, e os passos seguiram. Respira de novo? [B]
notice-fit-open = O cartão da convulsão está aberto. Tremor parou? [F]
notice-page-open = Há uma página aberta. [Esc] volta aos passos.
notice-held = { $key } está apertada ou travada. Solte e aperte de novo.
notice-click-here = Clique aqui para usar as teclas
notice-strange-letter = Essa letra não vale aqui. Aperte 1, 2 ou 3.
notice-strange-key = Essa letra não vale aqui. Mude para letras latinas.
notice-close = Fechar? A ocorrência continua aberta. Feche de novo para sair.
notice-close-unsaved = Fechar? A ocorrência não está salva e seria perdida. Feche de novo para sair.
notice-unsaved = Não dá para salvar. Deixe a janela aberta.
mark-unsaved = Não dá para salvar
    .detail = Deixe a janela aberta. Copie ou imprima para a equipe.
notice-newer = Um registro aberto é de uma versão mais nova. Fica como está.
notice-found = Os passos de alguém ainda estão abertos, começados { $minutes ->
    [0] agora mesmo
    [one] há { $minutes } minuto
   *[other] há { $minutes } minutos
}. [V] traz de volta.
notice-resumed = Estes passos continuam desde as { $time }. Outra pessoa? [P]
notice-left = Passos começados em { $date }, { $time } ficaram de outra versão. [V] mostra a lista.
notice-left-waits = Passos começados em { $date }, { $time } ficaram de outra versão.
notice-away = De volta. Ninguém olhou estes passos por { $minutes ->
    [0] menos de um minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. Todos os relógios seguiram.
notice-away-restarted = De volta. O computador foi reiniciado. Pelo relógio dele, levou { $minutes ->
    [0] menos de um minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
notice-away-unknown = De volta. O computador foi reiniciado e o relógio dele voltou atrás: as horas podem estar erradas.
notice-asleep = O computador ficou suspenso por { $minutes ->
    [0] menos de um minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. Todos os relógios seguiram.
text-size-cut = Texto { $percent } %: { $wish } % não cabe aqui

## Languages

languages-title = IDIOMA
languages-hint = Os passos continuam. Página { $page } de { $pages }.
language-draft = { $name } (rascunho)
language-second = Embaixo: { $name }
language-second-none = Embaixo: nada
notice-draft = Estas palavras são um rascunho que ninguém conferiu. { $name } está embaixo.
notice-draft-alone = Estas palavras são um rascunho que ninguém conferiu.
notice-in-english = Esta página por enquanto está em inglês.
sound-no-voice = Não há voz neste idioma: leia os passos
    .state = Voz: não há neste idioma

## Pages

help-title = MAIS AJUDA
help-hint = Aperte uma tecla. Esc volta ao mesmo lugar. 1, 2 e 3 também respondem a uma pergunta.
fit-title = CONVULSÃO
fit-clock = Convulsão dura { $clock }
    .label = Convulsão dura
choice-picked = marcado
drugs-title = O QUE PODE TER TOMADO?
drugs-hint = Marque tudo o que serve. Isso nunca muda os passos.
devices-title = QUAL VOCÊ TEM?
devices-hint = Não está nesta página? Siga os desenhos da embalagem.
menu-title = MENU
menu-hint = O número fica no alto. Esc volta.
loudness-full = Volume: alto
loudness-middle = Volume: médio
loudness-low = Volume: baixo
menu-of-system = { $item } (como este computador)
theme-light = Cores: escuro no branco
theme-dark = Cores: claro no preto
theme-high_contrast = Cores: alto contraste
theme-high_contrast_light = Cores: alto contraste no branco
motion-full = Movimento: o ritmo se move
motion-reduced = Movimento: só os números mudam
skin-both = Pele nas figuras: clara e escura
skin-light = Pele nas figuras: clara
skin-dark = Pele nas figuras: escura
country-title = EM QUE PAÍS VOCÊ ESTÁ?
country-hint = Página { $page } de { $pages }. 9 mostra mais.
country-choice = { $name } ({ $code }): { $number }
profile-intl = internacional
profile-us-aha = Estados Unidos
profile-uk-ie = Reino Unido e Irlanda
profile-ca-community = Canadá, socorristas da comunidade
profile-anz = Austrália e Nova Zelândia
profile-erc = Europa
product-intl = spray ou injeção
product-us-aha = spray de 4 mg
product-uk-ie = spray de 1,8 mg (14 anos ou mais) ou marca de 0,4 mg
product-ca-community = injeção de 0,4 mg ou spray
product-anz = spray
product-erc = spray ou injeção


## One switch, and a screen reader

reader-keys = Tecla: { $keys }
notice-reader = Um leitor de tela fala aqui: a voz só marca o ritmo e avisa o que está na hora. Para mudar: Menu [O]
reader-voice-beat = Voz junto ao leitor de tela: ritmo e avisos
reader-voice-orders = Voz junto ao leitor de tela: lê também as ordens
scan-off = Um só acionador: não
scan-on = Um só acionador: um botão a cada { $seconds } s
