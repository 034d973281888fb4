# The language itself: its own name, which way it runs (ltr or rtl), and how it tells a list.

language-name = English
direction = ltr

# What comes before, and the next thing; then the last one.
list-next = { $list }, { $item }
list-end = { $list }, { $item }
listed = { $list }
