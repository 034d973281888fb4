# What only a terminal says.

text-more = Espacio muestra el resto ({ $page } de { $pages })
text-no-copy = Una terminal no puede copiar. Guarde el texto.
text-no-code = Una terminal no puede mostrar el código. Una ventana sí.
text-left = Usted dejó los pasos. { $call }
text-window-lost = La ventana se perdió. Los pasos empiezan otra vez aquí.
text-no-practice = No se pudo abrir la práctica. Para los pasos reales, inicie otra vez sin práctica.
text-no-room = Una terminal no abre ventana para la sala.
text-no-kiosk = El quiosco necesita una pantalla y no se encontró ninguna.
text-no-editor = Una terminal no puede cambiar el lugar. Cambie su archivo y luego inicie otra vez.
text-no-face = No hay pantalla ni terminal: nadie puede ver los pasos.
