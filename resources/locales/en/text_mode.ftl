# What only a terminal says.

text-more = Space shows the rest ({ $page } of { $pages })
text-left = You left the steps. { $call }
