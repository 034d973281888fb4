# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = 用药过量急救步骤
window-title-practice = 练习 - 用药过量急救步骤
window-title-audience = 练习，供全场观看 - 用药过量急救步骤
window-title-edit = 地点 - 用药过量急救步骤


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = 马上打{ $number }
call-also = 马上打{ $number }（或{ $also }）
call-calling = 正在打{ $number }
call-calling-any = 正在打急救电话
call-calling-since = 从{ $time }起。电话里没人？再打一次。没在打？[Q]
call-worse = 情况变坏了。告诉接线员，或再打一次。
call-mark = 有人在打急救电话 [Q]
call-quiet = 急救电话：{ $number }
call-any = 打急救电话：911{ -nb }美国和加拿大，999{ -nb }英国，112{ -nb }欧洲，000{ -nb }澳大利亚，111{ -nb }新西兰
call-hint = 哪部电话都行，开免提
call-hint-country = 哪部电话都行，开免提（{ $country }）
your-ambulance = 急救电话
we-are-at = 我们在：{ $address }
we-are-at-lacks = 看看我们在哪里：地址在这里显示不了。
way-in = 入口：{ $access }
also-ring = 之后再打：{ $name } { $number }
aed-here = AED在这里：{ $place }。
naloxone-here = 纳洛酮在这里：{ $place }。
naloxone-here-product = 纳洛酮在这里：{ $product }，{ $place }。
detail-and-place = { $detail }{ $place }
say-K1 = 说：人叫不醒。再说呼吸怎么样。
say-A1 = 说：人昏迷不醒，呼吸不正常。
say-B1 = 说：有呼吸，但叫不醒。
say-E1 = 说：人醒着，但呼吸不好或发紫。
say-C1 = 说你看到的：犯困、糊涂、皮肤湿冷、抽搐、胸痛。
call-taker = 接线员在线？照他说的做。接线员在教你做？[T]
call-taker-leads = 接线员在教你做。照他说的做。按[T]恢复步骤。
aed-leads = AED在教你做。照它说的做。按[A]恢复步骤。
two-people = { $count ->
   *[other] 另有{ $count }人 [V]
}
same-person = 同一个人？是 { $key } / 新患者 [P]
open-since = { $clock }
    .label = 已过
sound-on = 声音：开 [M]
    .state = 声音：开
sound-off = 声音：关 [M]
    .state = 声音：关
sound-none = 没有声音：看图做
    .state = 声音：这里没有
sound-muted = 电脑声音关了或静音了
    .state = 声音：电脑关了或静音了
sound-headphones = 声音在耳机里 [M]
    .state = 声音：在耳机里

## Questions

you-said = 你说：{ $answers }
check-title = 再检查
colour-asked = 再看一次颜色。
look-timer = 看胸部：{ $seconds }/{ $of }秒
look-count = 已数到平稳呼吸：{ $count }次。只有安静、平稳的呼吸才点[U]。
look-counted = 上次看：{ $of }秒内{ $count }次
silence-ends = 你不按键，{ $clock }后当作不确定

## Instructions

outcome-not_breathing = 呼吸不正常
outcome-breathing_unresponsive = 有呼吸，叫不醒
outcome-awake_breathing_badly = 醒着，呼吸不好或发紫
outcome-awake_danger_signs = 醒着，有危险迹象
outcome-after_rescue = 抢救后又醒了
outcome-high_risk = 高风险，还没有迹象
outcome-no_danger_sign = 现在没有危险迹象
done-cards = 做完：{ $cards }
now-card = 现在：{ $card }
next-card = 下一步：{ $card }
last-card = 这是最后一张卡片。检查会自动出现。
goes-on-in = { $clock }后自动继续
no-answer-to-check = 检查没人回答。现在就看他。
next-check = { $clock }后再检查
    .label = 离下次检查还有

## CPR

then = 然后{ $order }
beat-push = 按压 { $number } / { $of }
beat-breath = 吹气 { $number } / { $of }
beat-count = { $number }
    .of = 共{ $of }
beat-weak = 现在吹气
beat-wait = 让气出来。看胸部。
beat-every = 每{ $seconds }秒吹一口气
beat-rate = 每分钟{ $rate }次
swap-in = { $clock }后换人
    .label = 离换人还有
swap-in-alone = { $clock }后满2分钟
    .label = 离满2分钟还有
swap-now = 马上换人
swap-now-alone = 2分钟到了。继续按压。
swap-alone-no-phone = 还没电话？现在去打。然后马上回来。
cpr-look = 手放开。看胸部，最多10秒。
    .detail =
        呼吸平稳、安静？答“是”。
        倒抽气、打呼噜、没有或不确定？继续按压。
    .display =
        手放开。
        看。
cpr-look-ended = 再按压。看到平稳、安静的呼吸才答“是”。
title-child = { $outcome }：儿童
title-baby = { $outcome }：婴儿
weak-breaths-key = 呼吸弱？[W]
weak-breaths-off = 只有倒抽气，或没呼吸？再按压 [W]
mixed-line = 安定类药和阿片类药混用？步骤一样。

## What the voice says beside what is shown

voice-count = { $number }
voice-check = 这是声音测试。

## Naloxone

naloxone-none = 纳洛酮（Narcan）：还没给
naloxone-none-here = 这里没有纳洛酮。大声问谁有。[G]
naloxone-no-more = 没有纳洛酮了。大声问谁有。[G]
naloxone-site-count = { $count ->
    [0] { $date }：这里没有
   *[other] { $date }：这里有{ $count }份
}
naloxone-given = 纳洛酮：已给{ $count }剂，上一剂{ $time }
naloxone-correct = 错了？更正上一剂 [I]
naloxone-taken-back = 上一剂已撤销。要恢复 [I]
naloxone-asked = 给了纳洛酮？[G]
naloxone-next = 呼吸不正常？{ $clock }后给下一剂
naloxone-look = 下次换人时：看一眼，不到10秒。再继续按压。
naloxone-look-alone = 满2分钟时：看一眼，不到10秒。再继续按压。
naloxone-look-steps = 看呼吸。
naloxone-due = 呼吸不正常？该给下一剂了
naloxone-late = 呼吸不正常？下一剂早该给了
naloxone-wears-off = 药效现在可能过去。盯住呼吸。
naloxone-still-watch = 仍要盯住呼吸。
rescue-watch = 呼吸可能再停。盯住。

## Keys: short names of what they do

key-back = 返回
key-not-breathing = 没呼吸
key-breathing-again = 呼吸正常？侧躺
key-check = 再检查
key-next = 做完，下一步
key-next-step = 下一步
key-fit-over = 抽搐停了
key-naloxone = 已给纳洛酮
key-correct = 更正一剂
key-none-here = 这里没有纳洛酮
key-no-more = 没有纳洛酮了
key-some-here = 原来还有纳洛酮
key-which-device = 你有哪种纳洛酮？
key-drugs = 可能用了什么？
key-help = 更多帮助
key-fit = 全身抽搐？
key-child = 儿童
    .hint = 1岁及以上
key-child-off = 儿童：开。关掉
key-baby = 婴儿
    .hint = 不到1岁
key-age = { $age }，{ $hint }
key-baby-off = 婴儿：开。关掉
key-weak = 心肺复苏屏幕：呼吸弱
key-aed = AED到了
key-aed-off = AED步骤结束
key-call-taker = 接线员在教我做
key-call-taker-off = 恢复步骤
key-calling = 有人在打急救电话
key-calling-off = 没人在打急救电话
key-alone = 我独自一人
key-alone-off = 第二个帮手来了
key-crew = 急救人员到了
key-close = 关闭
key-new-person = 新患者
key-other-person = 另一位患者
key-count = 记一次呼吸
key-language = 语言
key-sound-on = 开声音
key-sound-off = 关声音
key-sound-check = 测试声音
key-read = 读给我听
key-learn = 学习
key-search = 搜索
key-site = 地点
key-menu = 菜单
key-distance = 只看指令，大字
key-plain = 屏幕少显示些
key-show-all = 全部显示
key-full-screen = 全屏
key-larger-text = 字大些
key-smaller-text = 字小些
key-usual-text = 平常大小
key-same-person = 同一个人
key-country = 国家/地区
key-more = 更多
key-back-to-steps = 回到步骤

ask-new-person = 另一个人？第一个人的步骤会继续。
    .yes = 是 [1]
    .no = 否 [P]
ask-one-too-many = 另有{ $count }人。结束搁置最久那人的步骤？其记录会删除。
ask-hide = { $page } - 隐藏步骤？步骤会继续。
    .yes = 是 [1]
    .no = 否 [Esc]
notice-dose-noted = { $time }已记下。又给一剂？再按[G]
notice-no-sound = 这里没有声音。看步骤。
notice-silent = 这台电脑不出声。声音已关：看图做。
notice-muted = 电脑声音关了或静音了。调大，或看图做。
notice-headphones = 声音在耳机里。拔掉耳机，或看图做。
notice-sound-off = 声音已关。按[M]打开。
notice-doses = 纳洛酮：已给{ $count }剂。错了？更正上一剂 [I]
notice-no-question = 现在没有提问要答。按[C]再检查。
notice-no-question-look = 现在没有提问要答。呼吸又正常了？[B]
notice-late = 没及时回答。按[C]再检查。
notice-late-look = 没及时回答，步骤已继续。呼吸又正常了？[B]
notice-fit-open = 抽搐卡片开着。抽搐停了？[F]
notice-page-open = 有页面开着。按[Esc]回到步骤。
notice-held = { $key }被按住或锁定。松开，再按一次。
notice-click-here = 点这里才能用按键
notice-strange-letter = 这里不认这个字母。按1、2或3。
notice-strange-key = 这里不认这个字母。改用英文字母输入。
notice-close = 关闭？事件保持开着。再次关闭就退出。
notice-close-unsaved = 关闭？事件没有保存，会丢失。再次关闭就退出。
notice-unsaved = 这个不能保存。窗口不要关。
mark-unsaved = 这个不能保存
    .detail = 窗口不要关。复制或打印，交给急救人员。
notice-newer = 有一份未结束的记录出自更新的版本。保持原样。
notice-found = 有人的步骤还开着，开始于{ $minutes ->
    [0] 刚才
   *[other] { $minutes }分钟前
}。按[V]找回。
notice-resumed = 这些步骤从{ $time }接着走。另一个人？[P]
notice-left = { $date } { $time }开始的步骤由另一版本留下。按[V]列出。
notice-left-waits = { $date } { $time }开始的步骤由另一版本留下。
notice-away = 回来了。没人看这些步骤已有{ $minutes ->
    [0] 不到一分钟
   *[other] { $minutes }分钟
}。所有时钟都在走。
notice-away-restarted = 回来了。电脑重启过。按电脑时钟，用了{ $minutes ->
    [0] 不到一分钟
   *[other] { $minutes }分钟
}。
notice-away-unknown = 回来了。电脑重启过，时钟倒退了：时间可能不对。
notice-asleep = 电脑休眠了{ $minutes ->
    [0] 不到一分钟
   *[other] { $minutes }分钟
}。所有时钟都在走。
text-size-cut = 文字{ $percent }%：这里放不下{ $wish }%

## Languages

languages-title = 语言
languages-hint = 步骤会继续。第{ $page }页，共{ $pages }页。
language-draft = { $name }（草稿）
language-second = 下方：{ $name }
language-second-none = 下方：无
notice-draft = 这些文字是草稿，没有人检查过。下方是{ $name }。
notice-draft-alone = 这些文字是草稿，没有人检查过。
notice-in-english = 这一页目前是英文。
sound-no-voice = 这种语言没有语音：看步骤
    .state = 语音：这种语言没有

## Pages

help-title = 更多帮助
help-hint = 按一个键。Esc回到原处。1、2和3也能回答提问。
fit-title = 全身抽搐
fit-clock = 抽搐已持续{ $clock }
    .label = 抽搐已持续
choice-picked = 已选
drugs-title = 可能用了什么？
drugs-hint = 符合的都选。绝不会改变步骤。
devices-title = 你有哪种纳洛酮？
devices-hint = 这页没有？照包装上的图做。
menu-title = 菜单
menu-hint = 号码一直在上面。Esc返回。
loudness-full = 音量：最大
loudness-middle = 音量：一半
loudness-low = 音量：小
menu-of-system = { $item }（同这台电脑）
theme-light = 颜色：白底深字
theme-dark = 颜色：黑底浅字
theme-high_contrast = 颜色：高对比
theme-high_contrast_light = 颜色：白色高对比
motion-full = 动态：节拍会动
motion-reduced = 动态：只变数字
skin-both = 图中肤色：浅和深
skin-light = 图中肤色：浅
skin-dark = 图中肤色：深
country-title = 你在哪个国家或地区？
country-hint = 第{ $page }页，共{ $pages }页。按9看更多。
country-choice = { $name }（{ $code }）：{ $number }
profile-intl = 国际
profile-us-aha = 美国
profile-uk-ie = 英国和爱尔兰
profile-ca-community = 加拿大，社区急救员
profile-anz = 澳大利亚和新西兰
profile-erc = 欧洲
product-intl = 喷雾或针剂
product-us-aha = 4 mg喷雾
product-uk-ie = 1.8 mg喷雾（14岁及以上）或0.4 mg刻度
product-ca-community = 0.4 mg针剂或喷雾
product-anz = 喷雾
product-erc = 喷雾或针剂


## One switch, and a screen reader

reader-keys = 按键：{ $keys }
notice-reader = 这里有读屏在说话：语音只打节拍、只作提醒。要改：菜单 [O]
reader-voice-beat = 读屏时的语音：节拍和提醒
reader-voice-orders = 读屏时的语音：也读指令
scan-off = 单个按键：关
scan-on = 单个按键：每 { $seconds } 秒换一个
