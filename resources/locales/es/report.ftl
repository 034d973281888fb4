# The use report in Spanish, read in calm, on paper.

use-report-title = INFORME DE USO DE NALOXONA
use-report-about = Sale del registro de una posible sobredosis. No nombra a ninguna persona ni dirección.
use-report-times = Cada hora es la de una tecla pulsada. Un paso que se mostró quizá no se hizo.
use-report-not-recorded = No consta
use-report-began = Comenzó
use-report-began-at = { $date }, { $time }
use-report-country = País
use-report-profile = Perfil de primeros auxilios
use-report-first = Lo primero mostrado
use-report-worst = Lo peor mostrado
use-report-last = Lo último mostrado
use-report-what-at = { $what }, { $at }
use-report-at = { $time }, { $clock } después del comienzo
use-report-call = Llamada anotada (sin comprobar)
use-report-doses = { $count ->
    [0] No consta ninguna dosis
    [one] 1 dosis
   *[other] { $count } dosis
}
use-report-dose = Dosis { $number }
use-report-none-here = Aquí no hay naloxona
use-report-product = Qué naloxona
use-report-kept-here = La que se guarda aquí: { $product }. No consta cuál se dio.
use-report-aed = Desfibrilador
use-report-closed = Cerrado
use-report-by-hand = Para rellenar a mano
use-report-by-hand-hint = No escriba aquí nada que muestre quién era.
use-report-given = Naloxona dada
use-report-afterwards = Cómo siguió
use-report-foot = Overdose Checklist { $version }. Contenido: { $digest }
