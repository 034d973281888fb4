# The ready light on the first question: shown only once that is there.

light-looking = Looking whether all is ready.
light-ready = Ready.
light-to-do = Not ready: { $what }{ $more ->
    [0] {""}
    [one] {" "}One more thing.
   *[other] {" "}{ $more } more things.
} [O, 0]
ready-content-do = Install the program again.
ready-fonts-do = Install the program again.
ready-sound-do = Turn the sound on, or off for good in the site.
ready-records-do = Make room for records on the disk.
ready-clock-do = Set the clock of this computer.
ready-country-do = Choose the country.
ready-number-do = Ask the keeper to check the number.
ready-address-do = Write down where this is.
ready-kit-do = Get new naloxone.
ready-kit-nowhere-do = Write down where the kit is.
ready-kit-undated-do = Write down until when the kit is good.
ready-aed-do = Get new pads for the AED.
ready-aed-nowhere-do = Write down where the AED is.
ready-aed-undated-do = Write down until when the pads are good.
ready-site-do = Mend the site file.
