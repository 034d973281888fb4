# The ready light on the first question: shown only once that is there.

light-looking = Máy tính tự xem đã sẵn sàng chưa.
light-ready = Sẵn sàng.
light-to-do = Chưa sẵn sàng: { $what }{ $more ->
    [0] {""}
   *[other] {" "}Còn { $more } việc nữa.
} [O, 0]
ready-content-do = Cài lại chương trình.
ready-content-old-do = Mang bản mới hơn trên USB.
ready-fonts-do = Cài lại chương trình.
ready-sound-do = Bật tiếng, hoặc tắt hẳn ở mục địa điểm.
ready-muted-do = Tăng tiếng của máy tính.
ready-headphones-do = Cho tiếng ra loa.
ready-records-do = Dọn chỗ trên đĩa cho bản ghi.
ready-clock-do = Chỉnh đồng hồ máy tính này.
ready-country-do = Chọn nước.
ready-number-do = Nhờ người phụ trách kiểm tra số.
ready-address-do = Ghi rõ đây là đâu.
ready-kit-nowhere-do = Ghi rõ bộ cấp cứu ở đâu.
ready-kit-undated-do = Ghi hạn dùng của bộ cấp cứu.
ready-aed-do = Lấy tấm dán mới cho AED.
ready-aed-nowhere-do = Ghi rõ AED ở đâu.
ready-aed-undated-do = Ghi hạn dùng của tấm dán.
ready-site-do = Sửa tệp địa điểm.
ready-start-not = Một phần lệnh khởi động không hiểu được.
records-no-folder = máy tính này không có thư mục cho bản ghi
records-in-file = { $folder } không phải là thư mục
records-full = đĩa của { $folder } đã đầy
records-failed = { $folder }: { $problem }
ready-letters-not = Vài chữ của nơi này không hiện được ở đây. Dấu ? thay cho các chữ đó.
ready-letters-do = Viết địa chỉ ra giấy để cạnh màn hình.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } được hiểu là { $code }, { $country }. Ghi { $code }.
start-country = { $said } không phải là nước. Ghi mã như US hoặc GB.
start-profile = { $said } không phải là bộ sơ cứu. Có { $profile }.
start-language = { $said } không phải là ngôn ngữ ở đây. Có { $names }.
start-scan = Một công tắc: { $said } không phải là thời gian ở đây. Có { $names } giây.
start-scenario = Không có bài tập { $said }. Chọn một bài ở đây.
start-option = { $said } không phải là tùy chọn. Đã bỏ qua.
start-value = { $said } cần một giá trị. Đã bỏ qua.
start-no-value = { $said } không nhận giá trị. Phần ghi sau đó đã bỏ qua.
start-command = { $said } không phải là lệnh. Có { $words }.
start-address-long = Địa chỉ quá dài. Phần cuối bị cắt.
start-address-hidden = Địa chỉ có ký tự ẩn. Đã bỏ ra.
start-address-empty = Địa chỉ trống. Ghi rõ đây là đâu.
start-settings = Không hiểu được cài đặt trong { $path }. Mọi thứ như thường.
start-scale = Cỡ trong { $name } không phải là số. Đã bỏ qua.
start-no-answer = Màn hình không phản hồi. Mọi bước đều ở đây.
start-bare = Màn hình này không có màu cho cửa sổ thường. Mọi bước vẫn ở đây.
