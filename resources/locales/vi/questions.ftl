# The questions, their answers, and each answer said back.

question-responsive = Có mở mắt và trả lời bạn không?
    .detail =
        Gọi to tên.
        Vỗ mạnh hai vai.
        Không trả lời? Chà đốt ngón tay lên xương giữa ngực 5 giây.
        Chỉ rên hay giật nhẹ là KHÔNG.
    .detail-squeeze =
        Gọi to tên.
        Vỗ mạnh hai vai.
        Không trả lời? Bóp bắp thịt chỗ cổ nối vai, 5 giây.
        Chỉ rên hay giật nhẹ là KHÔNG.
question-breathing = Có thở bình thường không?
    .detail-not-awake =
        Đặt nằm ngửa.
        Ngửa đầu ra sau.
        Nhìn ngực 10 giây.
        Há miệng đớp hơi như cá, ngáy hoặc dưới 2 hơi thở êm là KHÔNG.
        Trẻ em: dưới 3.
    .detail-awake =
        Nhìn ngực 10 giây.
        Thở chậm, há miệng đớp hơi như cá, ngáy hoặc òng ọc là KHÔNG.
    .detail-child =
        Đặt nằm ngửa.
        Ngửa đầu ra sau.
        Nhìn ngực 10 giây.
        Há miệng đớp hơi như cá, ngáy hoặc dưới 3 hơi thở êm là KHÔNG.
    .detail-baby =
        Đặt nằm ngửa.
        Giữ đầu thẳng.
        Nhìn ngực 10 giây.
        Há miệng đớp hơi như cá, ngáy hoặc dưới 4 hơi thở êm là KHÔNG.
question-talking_or_obeying = Có nói chuyện với bạn, hay làm theo lời bạn không?
    .detail =
        Nhìn ngay.
        Rên, giật mạnh, giật nhẹ hay há miệng đớp hơi như cá đều là KHÔNG.
question-breathing_recount = Nhìn lại. Có 2 hơi thở êm trở lên trong 10 giây không?
    .detail =
        Cúi thấp xuống.
        Nhìn ngực phồng lên.
        Đếm to.
        Trẻ em thở nhanh hơn: dưới 3 là KHÔNG.
    .child =
        Nhìn lại.
        Có 3 hơi thở êm trở lên trong 10 giây không?
    .detail-child =
        Cúi thấp xuống.
        Nhìn ngực phồng lên.
        Đếm to.
        Em bé phải có 4 trở lên.
    .baby =
        Nhìn lại.
        Có 4 hơi thở êm trở lên trong 10 giây không?
    .detail-baby =
        Cúi thấp xuống.
        Giữ đầu thẳng.
        Nhìn ngực phồng lên.
        Đếm to.
question-blue_or_grey = Môi, nướu hay đầu ngón tay có tím hoặc xám không?
    .detail =
        Da sẫm màu: nhìn mặt trong môi, nướu, móng và lòng bàn tay.
        Rất nhợt hoặc xám tro là CÓ.
question-drowsy_or_confused = Có rất buồn ngủ, lú lẫn, hay lúc tỉnh lúc mê không?
    .detail =
        Hỏi tên gì và đang ở đâu.
        Phản ứng chậm, nói líu hoặc trả lời sai là CÓ.
question-clammy_skin = Da có lạnh, đổ mồ hôi hay ẩm dính không?
    .detail = Áp mu bàn tay bạn lên trán nạn nhân.
question-other_worry = Còn điều gì khác làm bạn lo không?
    .detail = Co giật? Đau ngực? Rất nóng? Bị thương nặng? Không đi thẳng được? Chỉ thấy bất an cũng là CÓ.
question-higher_risk = Trẻ em, có thai, tự hại, dùng lẫn nhiều thuốc, hay không biết liều?
    .detail =
        Chọn CÓ nếu là methadone, miếng dán hay thuốc viên tác dụng dài.
        CÓ nếu là thuốc viên không từ nhà thuốc, quá nhiều, rượu bia với thuốc viên, hay dùng lại sau khi ngừng.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = CÓ
answer-no = KHÔNG
answer-not_sure = CHƯA RÕ
hint-not_sure-yes = tính là CÓ
hint-not_sure-no = tính là KHÔNG

hint-responsive-yes = có trả lời
hint-responsive-no = không trả lời
hint-breathing-yes = thở êm, dễ dàng
hint-breathing-no = đớp hơi như cá, ngáy, thở chậm, không thở
hint-talking_or_obeying-yes = có nói hoặc làm theo lời
hint-talking_or_obeying-no = không nói, không làm
hint-breathing_recount-yes = 2 trở lên
    .child = 3 trở lên
    .baby = 4 trở lên
hint-breathing_recount-no = dưới 2
    .child = dưới 3
    .baby = dưới 4
hint-blue_or_grey-yes = tím, xám hoặc rất nhợt
hint-blue_or_grey-no = không tím, không xám
hint-drowsy_or_confused-yes = buồn ngủ hoặc lú lẫn
hint-drowsy_or_confused-no = tỉnh, không lú lẫn
hint-clammy_skin-yes = lạnh, mồ hôi hoặc ẩm dính
hint-clammy_skin-no = không lạnh hay ẩm dính
hint-other_worry-yes = có điều làm tôi lo
hint-other_worry-no = không còn gì
hint-higher_risk-yes = có một hoặc nhiều điều
hint-higher_risk-no = không điều nào

## Answers said back, after "You said:"

said-responsive-yes = có trả lời
said-responsive-no = không trả lời
said-responsive-not_sure = chưa rõ có trả lời không
said-breathing-yes = thở bình thường
said-breathing-no = không thở bình thường
said-breathing-not_sure = chưa rõ hơi thở
said-talking_or_obeying-yes = có nói hoặc làm theo lời
said-talking_or_obeying-no = không nói, không làm theo lời
said-talking_or_obeying-not_sure = chưa rõ có nói không
said-breathing_recount-yes = 2 hơi thở trở lên
    .child = 3 hơi thở trở lên
    .baby = 4 hơi thở trở lên
said-breathing_recount-no = dưới 2 hơi thở
    .child = dưới 3 hơi thở
    .baby = dưới 4 hơi thở
said-breathing_recount-not_sure = chưa rõ số đếm
said-blue_or_grey-yes = môi trông tím hoặc xám
said-blue_or_grey-no = không tím, không xám
said-blue_or_grey-not_sure = chưa rõ màu
said-drowsy_or_confused-yes = buồn ngủ hoặc lú lẫn
said-drowsy_or_confused-no = tỉnh, không lú lẫn
said-drowsy_or_confused-not_sure = chưa rõ có buồn ngủ không
said-clammy_skin-yes = da lạnh hoặc ẩm dính
said-clammy_skin-no = da không lạnh, không ẩm dính
said-clammy_skin-not_sure = chưa rõ da thế nào
said-other_worry-yes = bạn lo điều khác
said-other_worry-no = không còn gì khác
said-other_worry-not_sure = chưa rõ còn gì khác
said-higher_risk-yes = nguy cơ cao hơn
said-higher_risk-no = không có nguy cơ cao hơn
said-higher_risk-not_sure = chưa rõ nguy cơ
