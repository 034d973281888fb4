# The questions, their answers, and each answer said back.

question-responsive = 他会睁眼并回答你吗？
    .detail =
        大声喊他的名字。
        用力拍两边肩膀。
        不回答？用指关节在胸骨上用力搓5秒。
        只哼一声或抽动，算“否”。
    .detail-squeeze =
        大声喊他的名字。
        用力拍两边肩膀。
        不回答？捏脖子和肩膀相接处的肌肉，5秒。
        只哼一声或抽动，算“否”。
question-breathing = 他呼吸正常吗？
    .detail-not-awake =
        让他躺平。
        头后仰。
        看胸部10秒。
        倒抽气、打呼噜，或平稳呼吸少于2次，算“否”。
        儿童：少于3次。
    .detail-awake =
        看胸部10秒。
        慢、倒抽气、打呼噜或喉咙咕噜响，算“否”。
    .detail-child =
        让他躺平。
        头后仰。
        看胸部10秒。
        倒抽气、打呼噜，或平稳呼吸少于3次，算“否”。
    .detail-baby =
        让他躺平。
        头放平。
        看胸部10秒。
        倒抽气、打呼噜，或平稳呼吸少于4次，算“否”。
question-talking_or_obeying = 他在跟你说话，或照你说的做吗？
    .detail =
        现在看。
        呻吟、猛动、抽动和倒抽气都算“否”。
question-breathing_recount = 再看。10秒内平稳呼吸至少2次吗？
    .detail =
        身子放低。
        看胸部鼓起。
        大声数。
        儿童呼吸更快：少于3次算“否”。
    .child =
        再看。
        10秒内平稳呼吸至少3次吗？
    .detail-child =
        身子放低。
        看胸部鼓起。
        大声数。
        婴儿要至少4次。
    .baby =
        再看。
        10秒内平稳呼吸至少4次吗？
    .detail-baby =
        身子放低。
        头保持放平。
        看胸部鼓起。
        大声数。
question-blue_or_grey = 嘴唇、牙龈或指尖发青、发紫或发灰吗？
    .detail =
        肤色深的人，看嘴唇内侧、牙龈、指甲和手掌。
        很苍白或灰白，算“是”。
question-drowsy_or_confused = 他很困、糊涂，或时睡时醒吗？
    .detail =
        问他叫什么、现在在哪里。
        反应慢、口齿不清或答错，算“是”。
question-clammy_skin = 他的皮肤发凉、出汗或湿冷吗？
    .detail = 用手背摸额头。
question-other_worry = 还有别的让你担心吗？
    .detail = 全身抽搐？胸痛？很烫？伤得重？走不稳？你觉得不对劲也算。
question-higher_risk = 儿童、怀孕、故意伤害自己、混用药物，或不知道剂量？
    .detail =
        美沙酮、药贴或缓释药片，答“是”。
        黑市药片、用得太多、酒加药片，或停一阵后又用，答“是”。

## Answers

answer-yes = 是
answer-no = 否
answer-not_sure = 不确定
hint-not_sure-yes = 当作“是”
hint-not_sure-no = 当作“否”

hint-responsive-yes = 有回答
hint-responsive-no = 没有回答
hint-breathing-yes = 呼吸平稳、安静
hint-breathing-no = 倒抽气、打呼噜、慢或没有
hint-talking_or_obeying-yes = 在说话，或照你说的做
hint-talking_or_obeying-no = 都没有
hint-breathing_recount-yes = 至少2次
    .child = 至少3次
    .baby = 至少4次
hint-breathing_recount-no = 少于2次
    .child = 少于3次
    .baby = 少于4次
hint-blue_or_grey-yes = 发青、发紫、发灰或很苍白
hint-blue_or_grey-no = 没有发青、发紫或发灰
hint-drowsy_or_confused-yes = 犯困或糊涂
hint-drowsy_or_confused-no = 醒着，头脑清楚
hint-clammy_skin-yes = 发凉、出汗或湿冷
hint-clammy_skin-no = 不凉，不湿冷
hint-other_worry-yes = 有事让我担心
hint-other_worry-no = 没有别的
hint-higher_risk-yes = 有一项或几项
hint-higher_risk-no = 一项也没有

## Answers said back, after "You said:"

said-responsive-yes = 有回答
said-responsive-no = 没有回答
said-responsive-not_sure = 不确定有没有回答
said-breathing-yes = 呼吸正常
said-breathing-no = 呼吸不正常
said-breathing-not_sure = 不确定呼吸怎样
said-talking_or_obeying-yes = 在说话，或照你说的做
said-talking_or_obeying-no = 不说话，也不照你说的做
said-talking_or_obeying-not_sure = 不确定有没有说话
said-breathing_recount-yes = 呼吸至少2次
    .child = 呼吸至少3次
    .baby = 呼吸至少4次
said-breathing_recount-no = 呼吸少于2次
    .child = 呼吸少于3次
    .baby = 呼吸少于4次
said-breathing_recount-not_sure = 不确定数了几次
said-blue_or_grey-yes = 嘴唇发青、发紫或发灰
said-blue_or_grey-no = 没有发青、发紫或发灰
said-blue_or_grey-not_sure = 不确定颜色
said-drowsy_or_confused-yes = 犯困或糊涂
said-drowsy_or_confused-no = 醒着，头脑清楚
said-drowsy_or_confused-not_sure = 不确定是不是困
said-clammy_skin-yes = 皮肤发凉或湿冷
said-clammy_skin-no = 皮肤不凉，不湿冷
said-clammy_skin-not_sure = 不确定皮肤怎样
said-other_worry-yes = 还有别的让你担心
said-other_worry-no = 没有别的
said-other_worry-not_sure = 不确定有没有别的
said-higher_risk-yes = 风险较高
said-higher_risk-no = 没有较高风险
said-higher_risk-not_sure = 不确定风险
