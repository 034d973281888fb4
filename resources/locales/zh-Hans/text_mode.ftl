# What only a terminal says.

text-more = 按空格看其余（第{ $page }页，共{ $pages }页）
text-no-copy = 终端不能复制。请保存文字。
text-no-code = 终端显示不了扫描码。窗口可以。
text-left = 你离开了步骤。{ $call }
text-window-lost = 窗口没了。步骤在这里重新开始。
text-no-practice = 练习打不开。要真实步骤，请重新启动，不选练习。
text-no-room = 终端不能为全场打开窗口。
text-no-kiosk = 公用机模式需要屏幕，但没找到。
text-no-editor = 终端不能改地点资料。请改它的文件，再启动。
text-no-face = 没有显示器，也没有终端：没人能看到步骤。
