# What only a terminal says.

text-more = Space shows the rest ({ $page } of { $pages })
text-no-copy = A terminal cannot copy. Save the text.
text-no-code = A terminal cannot show the code. A window can.
text-left = You left the steps. { $call }
text-window-lost = The window is gone. The steps begin again here.
text-no-practice = Practice could not be opened. For the real steps start again without practice.
text-no-room = A terminal opens no window for the room.
text-no-kiosk = The kiosk needs a screen, and none was found.
text-no-editor = A terminal cannot change the site. Change its file, then start again.
text-no-face = There is no display and no terminal: nobody can see the steps.
