# The use report: what a programme that hands out naloxone counts of a real incident, without the person. Read in calm, on paper.

use-report-title = NALOXONE USE REPORT
use-report-about = It comes from the record of a suspected overdose. It names no person and no address.
use-report-times = Each time is that of a key press. A step that was shown may not have been done.
use-report-not-recorded = Not recorded
use-report-began = Began
use-report-began-at = { $date }, { $time }
use-report-country = Country
use-report-profile = First-aid profile
use-report-first = Shown first
use-report-worst = Worst shown
use-report-last = Shown last
use-report-what-at = { $what }, { $at }
use-report-at = { $time }, { $clock } after it began
use-report-call = Call marked (not checked)
use-report-doses = { $count ->
    [0] No dose recorded
    [one] 1 dose
   *[other] { $count } doses
}
use-report-dose = Dose { $number }
use-report-none-here = No naloxone here
use-report-product = Which naloxone
use-report-kept-here = Kept here: { $product }. Which was given is not recorded.
use-report-aed = AED
use-report-closed = Closed
use-report-by-hand = To fill in by hand
use-report-by-hand-hint = Write nothing here that shows who it was.
use-report-given = Naloxone given
use-report-afterwards = How it went on
use-report-foot = Overdose Checklist { $version }. Content: { $digest }
