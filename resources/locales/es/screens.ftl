# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = PRÁCTICA - Overdose Checklist
window-title-audience = PRÁCTICA, para la sala - Overdose Checklist
window-title-edit = Lugar - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = LLAME YA AL { $number }
call-also = LLAME YA AL { $number } (o { $also })
call-calling = Alguien llama al { $number }
call-calling-any = Alguien llama a la ambulancia
call-calling-since = desde las { $time }. ¿Nadie contesta? Llame otra vez. ¿No es así? [Q]
call-worse = Empeoró. Dígalo al operador, o llame otra vez.
call-mark = Alguien pide ambulancia [Q]
call-quiet = Ambulancia: { $number }
call-any = LLAME A LA AMBULANCIA: 911{ -nb }EE.UU.{ -nb }y{ -nb }Canadá, 999{ -nb }Reino{ -nb }Unido, 112{ -nb }Europa, 000{ -nb }Australia, 111{ -nb }Nueva{ -nb }Zelanda
call-hint = cualquier teléfono, con altavoz
call-hint-country = cualquier teléfono, con altavoz ({ $country })
your-ambulance = número de emergencias
we-are-at = Estamos en: { $address }
we-are-at-lacks = Mire dónde estamos: la dirección no se puede mostrar aquí.
way-in = Entrada: { $access }
also-ring = Después: { $name } { $number }
aed-here = Desfibrilador aquí: { $place }.
naloxone-here = Naloxona aquí: { $place }.
naloxone-here-product = Naloxona aquí: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Diga: no despierta. Diga cómo respira.
say-A1 = Diga: no despierta, no respira normal.
say-B1 = Diga: respira, pero no despierta.
say-E1 = Diga: está consciente, pero respira mal o está azul.
say-C1 = Diga lo que ve: mucho sueño, confusión, sudor frío, convulsión, dolor de pecho.
call-taker = ¿Contestó el operador? Haga lo que diga. ¿El operador le guía? [T]
call-taker-leads = El operador le guía. Haga lo que diga. [T] devuelve los pasos.
aed-leads = El desfibrilador guía. Haga lo que diga. [A] devuelve los pasos.
two-people = { $count ->
    [one] { $count } persona más [V]
   *[other] { $count } personas más [V]
}
same-person = ¿La misma persona? Sí { $key } / Persona nueva [P]
open-since = { $clock }
    .label = hasta ahora
sound-on = Con sonido [M]
    .state = Sonido: sí
sound-off = Sin sonido [M]
    .state = Sonido: no
sound-none = Sin sonido: siga el dibujo
    .state = Sonido: aquí no hay
sound-muted = El sonido de la computadora está apagado o en silencio
    .state = Sonido: apagado o en silencio en la computadora
sound-headphones = El sonido va a los auriculares [M]
    .state = Sonido: a los auriculares

## Questions

you-said = Usted dijo: { $answers }
check-title = REVISE OTRA VEZ
colour-asked = Mire otra vez el color.
look-timer = Mire el pecho: { $seconds } de { $of } segundos
look-count = Respiraciones tranquilas contadas: { $count }. Toque [U] solo en una respiración tranquila, sin ruido.
look-counted = Última mirada: { $count } en { $of } segundos
silence-ends = Si usted no toca nada, cuenta como NO SÉ en { $clock }

## Instructions

outcome-not_breathing = NO RESPIRA NORMAL
outcome-breathing_unresponsive = RESPIRA, NO DESPIERTA
outcome-awake_breathing_badly = CONSCIENTE, RESPIRA MAL O AZUL
outcome-awake_danger_signs = CONSCIENTE, SEÑALES DE PELIGRO
outcome-after_rescue = DESPERTÓ TRAS EL RESCATE
outcome-high_risk = RIESGO ALTO, AÚN SIN SEÑAL
outcome-no_danger_sign = AHORA SIN SEÑAL DE PELIGRO
done-cards = Hecho: { $cards }
now-card = Ahora: { $card }
next-card = Sigue: { $card }
last-card = Es la última tarjeta. La revisión llega sola.
goes-on-in = Avanza solo en { $clock }
no-answer-to-check = Sin respuesta a la revisión. Mire ya a la persona.
next-check = Próxima revisión en { $clock }
    .label = Próxima revisión en

## CPR

then = luego { $order }
beat-push = EMPUJE { $number } de { $of }
beat-breath = SOPLE { $number } de { $of }
beat-count = { $number }
    .of = de { $of }
beat-weak = SOPLE YA
beat-wait = DEJE SALIR EL AIRE. MIRE EL PECHO.
beat-every = una respiración cada { $seconds } segundos
beat-rate = { $rate } por minuto
swap-in = túrnense en { $clock }
    .label = Túrnense en
swap-in-alone = se cumplen 2 minutos en { $clock }
    .label = Se cumplen 2 minutos en
swap-now = TÚRNENSE YA
swap-now-alone = YA VAN 2 MINUTOS. SIGA EMPUJANDO.
swap-alone-no-phone = ¿Aún sin teléfono? Vaya a llamar ya. Luego vuelva de inmediato.
cpr-look = Quite las manos. Mire el pecho, 10 segundos como máximo.
    .detail =
        ¿Respiraciones tranquilas, sin ruido? SÍ.
        ¿Boqueadas, ronquidos, nada o no sabe? Siga empujando.
    .display =
        QUITE LAS MANOS.
        MIRE.
cpr-look-ended = Empuje otra vez. SÍ, solo si vio respiraciones tranquilas, sin ruido.
title-child = { $outcome }: NIÑO
title-baby = { $outcome }: BEBÉ
weak-breaths-key = ¿Respira débil? [W]
weak-breaths-off = ¿Solo boqueadas o nada? A empujar otra vez [W]
mixed-line = ¿Benzo y opioide mezclados? Mismos pasos.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Esta es la prueba de sonido.

## Naloxone

naloxone-none = Naloxona (Narcan): aún no se ha dado
naloxone-none-here = Aquí no hay naloxona. Pregunte en voz alta quién tiene. [G]
naloxone-no-more = Ya no queda naloxona. Pregunte en voz alta quién tiene. [G]
naloxone-site-count = { $count ->
    [0] No había naloxona aquí el { $date }
    [one] Había { $count } aquí el { $date }
   *[other] Había { $count } aquí el { $date }
}
naloxone-given = Naloxona dada: { $count }, última a las { $time }
naloxone-correct = ¿Error? Corrija la última dosis [I]
naloxone-taken-back = Última dosis anulada. Recupérela [I]
naloxone-asked = ¿Naloxona dada? [G]
naloxone-next = ¿No respira normal? Próxima dosis en { $clock }
naloxone-look = Al turnarse: una mirada, menos de 10 segundos. Luego siga empujando.
naloxone-look-alone = A los 2 minutos: una mirada, menos de 10 segundos. Luego siga empujando.
naloxone-look-steps = Mire la respiración.
naloxone-due = ¿No respira normal? Ya toca la próxima dosis
naloxone-late = ¿No respira normal? La próxima dosis se atrasó
naloxone-wears-off = El efecto ya puede pasarse. Vigile la respiración.
naloxone-still-watch = Siga vigilando la respiración.
rescue-watch = La respiración puede parar otra vez. Vigílela.

## Keys: short names of what they do

key-back = Atrás
key-not-breathing = No respira
key-breathing-again = ¿Respira? De lado
key-check = Revisar otra vez
key-next = Listo, sigue
key-next-step = Siguiente paso
key-fit-over = Ya no tiembla
key-naloxone = Naloxona dada
key-correct = Corregir dosis
key-none-here = No hay naloxona
key-no-more = No queda naloxona
key-some-here = Sí hay naloxona
key-which-device = ¿Qué naloxona tiene?
key-drugs = ¿Qué pudo consumir?
key-help = Más ayuda
key-fit = ¿Le tiembla todo?
key-child = Niño
    .hint = 1 año o más
key-child-off = Niño: sí. Quitar
key-baby = Bebé
    .hint = menos de 1 año
key-age = { $age }, { $hint }
key-baby-off = Bebé: sí. Quitar
key-weak = En pantalla de RCP: respira débil
key-aed = Ya hay desfibrilador
key-aed-off = Fin del desfibrilador
key-call-taker = El operador me guía
key-call-taker-off = Pasos otra vez
key-calling = Alguien pide ambulancia
key-calling-off = Nadie llama
key-alone = Estoy a solas
key-alone-off = Hay otro ayudante
key-crew = Llegó la ambulancia
key-close = Cerrar
key-new-person = Persona nueva
key-other-person = La otra persona
key-count = Contar respiración
key-language = Idioma
key-sound-on = Con sonido
key-sound-off = Sin sonido
key-sound-check = Probar sonido
key-read = Léamelo
key-learn = Aprender
key-search = Buscar
key-site = Lugar
key-menu = Menú
key-distance = Solo la orden, grande
key-plain = Menos en pantalla
key-show-all = Mostrar todo
key-full-screen = Pantalla entera
key-larger-text = Texto mayor
key-smaller-text = Texto menor
key-usual-text = Texto normal
key-same-person = Misma persona
key-country = País
key-more = Más
key-back-to-steps = Volver a los pasos

ask-new-person = ¿Otra persona? Los pasos de la primera siguen.
    .yes = Sí [1]
    .no = No [P]
ask-one-too-many = Hay { $count } personas más. ¿Terminar los pasos de la que lleva más tiempo sin atención? Se borra su registro.
ask-hide = { $page }: ¿ocultar los pasos? Ellos siguen.
    .yes = Sí [1]
    .no = No [Esc]
notice-dose-noted = Anotada a las { $time }. ¿Una segunda? [G] otra vez
notice-no-sound = Aquí no hay sonido. Lea los pasos.
notice-silent = Esta computadora no da sonido. Sin sonido: siga el dibujo.
notice-muted = El sonido de la computadora está apagado o en silencio. Súbalo, o siga el dibujo.
notice-headphones = El sonido va a los auriculares. Desconéctelos, o siga el dibujo.
notice-sound-off = El sonido está apagado. [M] lo enciende.
notice-doses = Naloxona dada: { $count }. ¿Error? Corrija la última dosis [I]
notice-no-question = Ahora no hay pregunta. [C] revisa otra vez.
notice-no-question-look = Ahora no hay pregunta. ¿Respira otra vez? [B]
notice-late = La respuesta no llegó a tiempo. [C] revisa otra vez.
notice-late-look = La respuesta no llegó a tiempo y los pasos siguieron. ¿Respira otra vez? [B]
notice-fit-open = La tarjeta de convulsión está abierta. ¿Ya no tiembla? [F]
notice-page-open = Hay una página abierta. [Esc] vuelve a los pasos.
notice-held = { $key } está apretada o bloqueada. Suéltela y presione otra vez.
notice-click-here = Haga clic aquí para usar las teclas
notice-strange-letter = Esa letra no se conoce aquí. Presione 1, 2 o 3.
notice-strange-key = Esa letra no se conoce aquí. Cambie a letras latinas.
notice-close = ¿Cerrar? El incidente queda abierto. Cierre otra vez para salir.
notice-close-unsaved = ¿Cerrar? El incidente no está guardado y se perdería. Cierre otra vez para salir.
notice-unsaved = Esto no se puede guardar. Deje la ventana abierta.
mark-unsaved = Esto no se puede guardar
    .detail = Deje la ventana abierta. Cópielo o imprímalo para los paramédicos.
notice-newer = Una versión más nueva hizo un registro abierto. Queda como está.
notice-found = Hay pasos de alguien aún abiertos, empezados { $minutes ->
    [0] ahora mismo
    [one] hace { $minutes } minuto
   *[other] hace { $minutes } minutos
}. [V] los trae.
notice-resumed = Estos pasos siguen desde las { $time }. ¿Otra persona? [P]
notice-left = Otra versión dejó pasos empezados el { $date }, { $time }. [V] los muestra.
notice-left-waits = Otra versión dejó pasos empezados el { $date }, { $time }.
notice-away = De vuelta. Nadie miró estos pasos por { $minutes ->
    [0] menos de un minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. Todos los relojes siguieron.
notice-away-restarted = De vuelta. La computadora se reinició. Según su reloj tardó { $minutes ->
    [0] menos de un minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
notice-away-unknown = De vuelta. La computadora se reinició y su reloj se atrasó: las horas pueden estar mal.
notice-asleep = La computadora estuvo dormida por { $minutes ->
    [0] menos de un minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. Todos los relojes siguieron.
text-size-cut = Texto { $percent } %: aquí no cabe { $wish } %

## Languages

languages-title = IDIOMA
languages-hint = Los pasos siguen. Página { $page } de { $pages }.
language-draft = { $name } (borrador)
language-second = Debajo: { $name }
language-second-none = Debajo: nada
notice-draft = Estas palabras son un borrador que nadie ha revisado. Debajo están en: { $name }.
notice-draft-alone = Estas palabras son un borrador que nadie ha revisado.
notice-in-english = Por ahora esta página está en inglés.
sound-no-voice = No hay voz en este idioma: lea los pasos
    .state = Voz: no hay en este idioma

## Pages

help-title = MÁS AYUDA
help-hint = Presione una tecla. Esc vuelve al mismo lugar. 1, 2 y 3 también responden una pregunta.
fit-title = CONVULSIÓN
fit-clock = La convulsión dura { $clock }
    .label = Convulsión dura
choice-picked = elegido
drugs-title = ¿QUÉ PUDO CONSUMIR?
drugs-hint = Elija todo lo que corresponda. Nunca cambia los pasos.
devices-title = ¿CUÁL TIENE?
devices-hint = ¿No está en esta página? Siga los dibujos del envase.
menu-title = MENÚ
menu-hint = El número queda arriba. Esc vuelve atrás.
loudness-full = Volumen: todo
loudness-middle = Volumen: medio
loudness-low = Volumen: bajo
menu-of-system = { $item } (como la computadora)
theme-light = Colores: oscuro sobre blanco
theme-dark = Colores: claro sobre negro
theme-high_contrast = Colores: alto contraste
theme-high_contrast_light = Colores: alto contraste sobre blanco
motion-full = Movimiento: el ritmo se mueve
motion-reduced = Movimiento: solo cambian los números
skin-both = Piel en los dibujos: clara y oscura
skin-light = Piel en los dibujos: clara
skin-dark = Piel en los dibujos: oscura
country-title = ¿EN QUÉ PAÍS ESTÁ?
country-hint = Página { $page } de { $pages }. 9 muestra más.
country-choice = { $name } ({ $code }): { $number }
profile-intl = internacional
profile-us-aha = Estados Unidos
profile-uk-ie = Reino Unido e Irlanda
profile-ca-community = Canadá, ayudantes de la comunidad
profile-anz = Australia y Nueva Zelanda
profile-erc = Europa
product-intl = spray o inyección
product-us-aha = spray de 4 mg
product-uk-ie = spray de 1.8 mg (14 años o más) o marca de 0.4 mg
product-ca-community = inyección de 0.4 mg o spray
product-anz = spray
product-erc = spray o inyección


## One switch, and a screen reader

reader-keys = Tecla: { $keys }
notice-reader = Aquí habla un lector de pantalla: la voz solo lleva el ritmo y avisa de lo que toca. Para cambiarlo: Menú [O]
reader-voice-beat = Voz junto al lector de pantalla: ritmo y avisos
reader-voice-orders = Voz junto al lector de pantalla: lee también las órdenes
scan-off = Un solo pulsador: no
scan-on = Un solo pulsador: un botón cada { $seconds } s
