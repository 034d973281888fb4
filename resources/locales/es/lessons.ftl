# Lessons in Spanish: what each is called, and the words of their pages. Lines and notes stand one below the other.

lesson-quarter = Un primer vistazo
lesson-short = Boqueadas y naloxona
lesson-hour = De las señales a los paramédicos
lesson-long = De las señales a los paramédicos, con pastillas
lesson-yearly = Otra vez, una vez al año

lesson-page-welcome = Bienvenida
    .lines =
        Hoy: cómo se ve una sobredosis, y qué hacer primero.
        Una charla corta. Luego lo prueban ustedes.
    .notes =
        Diga quién es usted, y dónde están la salida y los baños.
        Diga cuánto dura.
lesson-page-again = Bienvenida otra vez
    .lines =
        Ustedes ya hicieron esto antes. Hoy lo hacen otra vez.
        Primero dos preguntas, luego dos ejercicios.
    .notes =
        Pregunte quién ha usado lo aprendido desde entonces, y con qué se encontró. Nadie tiene que contarlo.
lesson-page-rules = Cómo trabajamos hoy
    .lines =
        Todo aquí es inventado. Lo que hacen se anota con un número, no con un nombre.
        Está bien no participar o salir de la sala. Nadie pregunta por qué.
        Lo que se cuenta aquí se queda aquí.
        ¿Es real? Diga "Pare". Entonces es real, y llamamos.
    .notes =
        Algunas personas en la sala han perdido a alguien. Diga que pueden salir en cualquier momento.
        Elija a una persona que vaya detrás de quien salga.
lesson-page-hands = Ahora sus manos
    .lines =
        Una persona en las teclas, otra en el pecho, otra con la naloxona, otra en la puerta.
        Usen un maniquí y un spray de práctica. Nunca en una persona.
        Digan en voz alta lo que ven y lo que hacen.
    .notes =
        Reparta los puestos. Cámbielos para el próximo ejercicio.
        Quien llama habla en voz alta, como si alguien hubiera contestado.
lesson-page-questions = Sus preguntas
    .lines =
        ¿Qué les impediría hacer esto?
        ¿Qué no está claro todavía?
    .notes =
        Lo que usted no sepa, búsquenlo juntos en Aprender. No adivine.
lesson-page-end = Antes de irse
    .lines =
        Diga una cosa que va a hacer.
        Fijen un día para hacerlo otra vez.
    .notes =
        Fije ya la fecha. Reparta las hojas.

lesson-page-debrief = Repasarlo juntos
    .lines =
        ¿Qué salió bien?
        ¿Qué haría usted más pronto?
    .notes =
        El alumno habla primero. Luego los demás. Luego usted.
        Vaya de paso en paso con las teclas.
lesson-page-papers = Para llevar a casa
    .lines =
        Los pasos en una página.
        Lo que se enseñó hoy.
    .notes =
        Guarde o imprima lo que reparte. La puntuación dice "asistió", nada más.

key-lessons = Clases
practice-about-lessons = Una clase entera, página por página, con una segunda ventana para la sala.
lessons-hint = Elija una clase. Página { $page } de { $pages }
lesson-about = { $minutes } minutos, { $count ->
        [one] una página
       *[other] { $count } páginas
    }
lesson-own = propia
lesson-plan-title = { $text }: { $minutes } minutos
lesson-plan-hint = Elija una página, luego muévala u omítala. Página { $page } de { $pages }
lesson-plan-row = { $minutes } min: { $text }
lesson-plan-skipped = omitida
lesson-kind-words = Texto
lesson-kind-talk = Charla
lesson-kind-question = Pregunta a la sala
lesson-kind-drill = Ejercicio
lesson-kind-debrief = Repaso
lesson-kind-papers = Hojas
lesson-banner = CLASE. NO ES REAL.
lesson-clock = Van { $passed } min, quedan { $left } min
lesson-place = Página { $page } de { $pages }, { $minutes } min
lesson-next = Sigue: { $text }
lesson-last = Esta es la última página.
lesson-mix =
    { $text }
    ! { $what }
lesson-right = La respuesta correcta: { $text }
lesson-aim = El objetivo: { $text }
key-lesson-begin = Empezar la clase
key-lesson-go-on = Seguir con la clase
key-lesson-next = Página siguiente
key-lesson-before = Página anterior
key-lesson-open = Abrir
key-lesson-blank = Ocultar a la sala
key-lesson-unblank = Mostrar a la sala
key-lesson-hide-score = Ocultar puntos
key-lesson-show-score = Mostrar puntos
key-lesson-one-screen = Sin notas
key-lesson-notes = Con notas
key-lesson-earlier = Poner antes
key-lesson-later = Poner después
key-lesson-skip = Omitir, o incluir
key-lesson-save = Guardar propia
lesson-papers-hint = ¿Qué reparte usted?
lesson-papers-topics = Guardar lo enseñado, en PDF
lesson-papers-print = Imprimir lo enseñado
lesson-papers-class = Abrir las puntuaciones del grupo
lesson-papers-score = Abrir la última puntuación
notice-lesson-end = Esa era la última página.
notice-lesson-kept = En esta clase todavía no hay ningún ejercicio que repasar.
notice-lesson-problem = Una clase suya no se pudo leer. { $problem }
blank-title = Miren al instructor
notice-room-blank = La sala no ve nada ahora. [.] lo muestra otra vez.
notice-room-shown = La sala ve la página otra vez.
notice-score-hidden = La sala no ve la puntuación ahora. [H] la muestra otra vez.
notice-score-shown = La sala ve la puntuación otra vez.
