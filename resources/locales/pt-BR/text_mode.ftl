# What only a terminal says.

text-more = Espaço mostra o resto ({ $page } de { $pages })
text-no-copy = Um terminal não copia. Salve o texto.
text-no-code = Um terminal não mostra o código. Uma janela mostra.
text-left = Você saiu dos passos. { $call }
text-window-lost = A janela sumiu. Os passos recomeçam aqui.
text-no-practice = Não foi possível abrir o treino. Para os passos reais, comece de novo sem treino.
text-no-room = Um terminal não abre janela para a sala.
text-no-kiosk = O quiosque precisa de uma tela, e não se achou nenhuma.
text-no-editor = Um terminal não muda o local. Mude o arquivo dele e comece de novo.
text-no-face = Não há tela nem terminal: ninguém vê os passos.
