# The ready light on the first question: shown only once that is there.

light-looking = El programa revisa si todo está listo.
light-ready = Listo.
light-to-do = No está listo: { $what }{ $more ->
    [0] {""}
    [one] {" "}Y { $more } cosa más.
   *[other] {" "}Y { $more } cosas más.
} [O, 0]
ready-content-do = Instale el programa otra vez.
ready-content-old-do = Traiga una copia más nueva en una memoria USB.
ready-fonts-do = Instale el programa otra vez.
ready-sound-do = Encienda el sonido, o apáguelo para siempre en Lugar.
ready-muted-do = Suba el sonido de la computadora.
ready-headphones-do = Haga que el sonido salga por un altavoz.
ready-records-do = Haga espacio para registros en el disco.
ready-clock-do = Ponga en hora esta computadora.
ready-country-do = Elija el país.
ready-number-do = Pida al encargado que compruebe el número.
ready-address-do = Anote dónde está este lugar.
ready-kit-nowhere-do = Anote dónde está el kit.
ready-kit-undated-do = Anote hasta cuándo sirve el kit.
ready-aed-do = Consiga parches nuevos para el desfibrilador.
ready-aed-nowhere-do = Anote dónde está el desfibrilador.
ready-aed-undated-do = Anote hasta cuándo sirven los parches.
ready-site-do = Corrija el archivo del lugar.
ready-start-not = Parte del inicio no se entendió.
records-no-folder = esta computadora no da una carpeta para ellos
records-in-file = { $folder } no es una carpeta
records-full = el disco de { $folder } está lleno
records-failed = { $folder }: { $problem }
ready-letters-not = Algunas letras de este lugar no se pueden mostrar aquí. Un ? está en su lugar.
ready-letters-do = Escriba la dirección en papel junto a la pantalla.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } se lee como { $code }, { $country }. Escriba { $code }.
start-country = { $said } no es un país. Escriba un código como US o GB.
start-profile = { $said } no es un perfil de primeros auxilios. Hay: { $profile }.
start-language = { $said } no es un idioma de aquí. Hay: { $names }.
start-scan = Un solo pulsador: { $said } no es un tiempo de aquí. Hay: { $names } segundos.
start-scenario = No hay un ejercicio { $said }. Elija uno aquí.
start-option = { $said } no es una opción. No se usó.
start-value = { $said } necesita un valor. No se usó.
start-no-value = { $said } no lleva valor. Lo que seguía no se usó.
start-command = { $said } no es un comando. Hay: { $words }.
start-address-long = La dirección es muy larga. Se cortó el final.
start-address-hidden = La dirección tenía marcas ocultas. Se quitaron.
start-address-empty = La dirección está vacía. Escriba dónde está este lugar.
start-settings = No se entienden los ajustes de { $path }. Todo se ve como siempre.
start-scale = La escala en { $name } no es un número. No se usó.
start-no-answer = La pantalla no contesta. Todos los pasos están aquí.
start-bare = Esta pantalla no tiene colores para la ventana normal. Todos los pasos están aquí igual.
