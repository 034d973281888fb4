# The language itself: its own name, which way it runs (ltr or rtl), who has checked it, and how it tells a list.

language-name = Português (Brasil)
direction = ltr
language-state = draft

# What comes before, and the next thing; then the last one.
list-next = { $list }, { $item }
list-end = { $list }, { $item }
listed = { $list }
