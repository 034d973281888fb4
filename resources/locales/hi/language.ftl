# The language itself: its own name, which way it runs (ltr or rtl), who has checked it, and how it tells a list.

language-name = हिन्दी
direction = ltr
language-state = draft

list-next = { $list }, { $item }
list-end = { $list }, { $item }
listed = { $list }
