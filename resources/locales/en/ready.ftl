# The ready light on the first question: shown only once that is there.

light-looking = Looking whether all is ready.
light-ready = Ready.
light-to-do = Not ready: { $what }{ $more ->
    [0] {""}
    [one] {" "}One more thing.
   *[other] {" "}{ $more } more things.
} [O, 0]
ready-content-do = Install the program again.
ready-content-old-do = Bring a newer copy on a stick.
ready-fonts-do = Install the program again.
ready-sound-do = Turn the sound on, or off for good in the site.
ready-muted-do = Turn the computer's sound up.
ready-headphones-do = Have sound come out of a loudspeaker.
ready-records-do = Make room for records on the disk.
ready-clock-do = Set the clock of this computer.
ready-country-do = Choose the country.
ready-number-do = Ask the keeper to check the number.
ready-address-do = Write down where this is.
ready-kit-nowhere-do = Write down where the kit is.
ready-kit-undated-do = Write down until when the kit is good.
ready-aed-do = Get new pads for the AED.
ready-aed-nowhere-do = Write down where the AED is.
ready-aed-undated-do = Write down until when the pads are good.
ready-site-do = Mend the site file.
ready-start-not = Part of the start was not understood.
records-no-folder = this computer names no folder for them
records-in-file = { $folder } is no folder
records-full = the disk of { $folder } is full
records-failed = { $folder }: { $problem }
ready-letters-not = Some letters of this place cannot be shown here. A ? stands for them.
ready-letters-do = Write the address on paper by the screen.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } is read as { $code }, { $country }. Write { $code }.
start-country = { $said } is no country. Write a code such as US or GB.
start-profile = { $said } is no first-aid profile. There are { $profile }.
start-language = { $said } is no language here. There are { $names }.
start-scan = One switch: { $said } is no time here. There are { $names } seconds.
start-scenario = There is no drill { $said }. Choose one here.
start-option = { $said } is no option. It was left out.
start-value = { $said } needs a value. It was left out.
start-no-value = { $said } takes no value. What stood after it was left out.
start-command = { $said } is no command. There are { $words }.
start-address-long = The address is too long. Its end was cut.
start-address-hidden = The address had hidden marks. They were left out.
start-address-empty = The address is empty. Write where this is.
start-settings = The settings in { $path } are not understood. All looks as usual.
start-scale = The scale in { $name } is no number. It was left out.
start-no-answer = The display does not answer. All steps are here.
start-bare = This display has no colours for the usual window. All steps are here all the same.
