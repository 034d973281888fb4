# The language itself: its own name, which way it runs, its state, and how it tells a list.

language-name = 简体中文
direction = ltr
language-state = draft

list-next = { $list }、{ $item }
list-end = { $list }、{ $item }
listed = { $list }
