# The ready light on the first question: shown only once that is there.

light-looking = 电脑正在检查是否都准备好。
light-ready = 准备好了。
light-to-do = 没准备好：{ $what }{ $more ->
    [0] {""}
   *[other] 还有{ $more }件事。
} [O, 0]
ready-content-do = 重新安装程序。
ready-content-old-do = 用U盘带一份更新的来。
ready-fonts-do = 重新安装程序。
ready-sound-do = 打开声音，或在地点里永久关掉。
ready-muted-do = 调大电脑声音。
ready-headphones-do = 让声音从扬声器出来。
ready-records-do = 在磁盘上给记录腾出空间。
ready-clock-do = 调好这台电脑的时钟。
ready-country-do = 选国家或地区。
ready-number-do = 请管理人核对号码。
ready-address-do = 写下这里的地址。
ready-kit-nowhere-do = 写下急救包在哪里。
ready-kit-undated-do = 写下急救包有效到何时。
ready-aed-do = 给AED换新电极片。
ready-aed-nowhere-do = 写下AED在哪里。
ready-aed-undated-do = 写下电极片有效到何时。
ready-site-do = 修好地点文件。
ready-start-not = 启动设置有一部分看不懂。
records-no-folder = 这台电脑没有给记录指定文件夹
records-in-file = { $folder }不是文件夹
records-full = { $folder }所在磁盘已满
records-failed = { $folder }：{ $problem }
ready-letters-not = 地点里有些字这里显示不了。用 ? 代替。
ready-letters-do = 把地址写在纸上，放在屏幕旁。

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said }当作{ $code }，{ $country }。请写{ $code }。
start-country = { $said }不是国家或地区。写代码，如US或GB。
start-profile = { $said }不是急救方案。有{ $profile }。
start-language = 这里没有{ $said }这种语言。有{ $names }。
start-scan = 单个按键：这里没有{ $said }这种时间。有{ $names }秒。
start-scenario = 没有{ $said }这个演练。在这里选一个。
start-option = { $said }不是选项。已略过。
start-value = { $said }需要一个值。已略过。
start-no-value = { $said }不带值。后面的已略过。
start-command = { $said }不是命令。有{ $words }。
start-address-long = 地址太长。末尾已截掉。
start-address-hidden = 地址里有隐藏符号。已去掉。
start-address-empty = 地址是空的。写下这里的地址。
start-settings = { $path }里的设置看不懂。一切照平常显示。
start-scale = { $name }里的比例不是数字。已略过。
start-no-answer = 显示器没有回应。所有步骤都在这里。
start-bare = 这个显示器没有平常窗口的颜色。所有步骤仍都在这里。
