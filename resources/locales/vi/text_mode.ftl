# What only a terminal says.

text-more = Phím cách hiện phần còn lại ({ $page } trên { $pages })
text-no-copy = Terminal không sao chép được. Lưu văn bản lại.
text-no-code = Terminal không hiện được mã. Cửa sổ thì được.
text-left = Bạn đã thoát các bước. { $call }
text-window-lost = Cửa sổ đã mất. Các bước bắt đầu lại ở đây.
text-no-practice = Không mở được phần luyện tập. Muốn các bước thật, khởi động lại mà không luyện tập.
text-no-room = Terminal không mở được cửa sổ cho cả phòng.
text-no-kiosk = Kiosk cần màn hình, mà không tìm thấy.
text-no-editor = Terminal không sửa được địa điểm. Sửa tệp của nó, rồi khởi động lại.
text-no-face = Không có màn hình và không có terminal: không ai thấy được các bước.
