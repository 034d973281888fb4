# What only a terminal says.

text-more = Spacja pokazuje resztę ({ $page } z { $pages })
text-no-copy = Terminal nie może kopiować. Zapisz tekst.
text-no-code = Terminal nie może pokazać kodu. Okno może.
text-left = Opuszczasz kroki. { $call }
text-window-lost = Okno zniknęło. Kroki zaczynają się tu od nowa.
text-no-practice = Nie dało się otworzyć ćwiczenia. Aby mieć prawdziwe kroki, uruchom znowu bez ćwiczenia.
text-no-room = Terminal nie otwiera okna dla sali.
text-no-kiosk = Kiosk wymaga ekranu, a żadnego nie znaleziono.
text-no-editor = Terminal nie może zmienić miejsca. Zmień jego plik i uruchom znowu.
text-no-face = Nie ma ekranu ani terminala: nikt nie widzi kroków.
