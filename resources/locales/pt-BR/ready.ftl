# The ready light on the first question: shown only once that is there.

light-looking = O computador vê se está tudo pronto.
light-ready = Pronto.
light-to-do = Não está pronto: { $what }{ $more ->
    [0] {""}
    [one] {" "}Mais { $more } coisa.
   *[other] {" "}Mais { $more } coisas.
} [O, 0]
ready-content-do = Instale o programa de novo.
ready-content-old-do = Traga uma cópia mais nova num pendrive.
ready-fonts-do = Instale o programa de novo.
ready-sound-do = Ligue o som, ou desligue de vez no local.
ready-muted-do = Aumente o som do computador.
ready-headphones-do = Faça o som sair por um alto-falante.
ready-records-do = Abra espaço no disco para registros.
ready-clock-do = Acerte o relógio deste computador.
ready-country-do = Escolha o país.
ready-number-do = Peça ao responsável que confira o número.
ready-address-do = Escreva onde fica este lugar.
ready-kit-nowhere-do = Escreva onde está o kit.
ready-kit-undated-do = Escreva até quando o kit vale.
ready-aed-do = Arranje pás adesivas novas para o DEA.
ready-aed-nowhere-do = Escreva onde está o DEA.
ready-aed-undated-do = Escreva até quando as pás valem.
ready-site-do = Conserte o arquivo do local.
ready-start-not = Parte do início não foi entendida.
records-no-folder = este computador não indica pasta para eles
records-in-file = { $folder } não é uma pasta
records-full = o disco de { $folder } está cheio
records-failed = { $folder }: { $problem }
ready-letters-not = Algumas letras deste lugar não aparecem aqui. Um ? fica no lugar delas.
ready-letters-do = Escreva o endereço num papel junto da tela.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } foi lido como { $code }, { $country }. Escreva { $code }.
start-country = { $said } não é um país. Escreva um código como US ou GB.
start-profile = { $said } não é um perfil de primeiros socorros. Existem { $profile }.
start-language = { $said } não é um idioma daqui. Existem { $names }.
start-scan = Um só acionador: { $said } não é um tempo daqui. Existem { $names } segundos.
start-scenario = Não há o exercício { $said }. Escolha um aqui.
start-option = { $said } não é uma opção. Ficou de fora.
start-value = { $said } precisa de um valor. Ficou de fora.
start-no-value = { $said } não leva valor. O que vinha depois ficou de fora.
start-command = { $said } não é um comando. Existem { $words }.
start-address-long = O endereço é longo demais. O fim foi cortado.
start-address-hidden = O endereço tinha marcas escondidas. Elas ficaram de fora.
start-address-empty = O endereço está vazio. Escreva onde fica este lugar.
start-settings = Os ajustes em { $path } não foram entendidos. Tudo aparece como de costume.
start-scale = A escala em { $name } não é um número. Ficou de fora.
start-no-answer = A tela não responde. Todos os passos estão aqui.
start-bare = Esta tela não tem cores para a janela normal. Mesmo assim, todos os passos estão aqui.
