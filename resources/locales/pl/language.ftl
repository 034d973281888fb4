# The language itself: its own name, which way it runs (ltr or rtl), who has checked it, and how it tells a list.

language-name = Polski
direction = ltr
# draft until a named person has checked all of it, or then signed: that person and the date follow.
language-state = draft

# What comes before, and the next thing; then the last one.
list-next = { $list }, { $item }
list-end = { $list }, { $item }
listed = { $list }
