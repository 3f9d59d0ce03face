"""The physiotherapist's window: the review page alone, for one folder at a time."""

from PySide6.QtGui import QCloseEvent

from loadtrainer.app.review_desk import ReviewDesk
from loadtrainer.settings import Settings
from loadtrainer.ui.frame import Frame
from loadtrainer.ui.pages.review import ReviewPage

LEAST_WIDTH = 1100
LEAST_HEIGHT = 720


class ReviewWindow(Frame):
    """Reviews the folder of ``desk``; leaving the page closes the window."""

    def __init__(self, desk: ReviewDesk, settings: Settings | None = None) -> None:
        super().__init__(settings or Settings())
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.review = ReviewPage(desk)
        self.review.head.back_button.hide()
        self.stack.addWidget(self.review)
        self.review.closed.connect(self.close)
        self.setWindowTitle(f"{self.review.accessibleName()} – loadtrainer")
        self.fit()
        self.review.open()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing more is read."""
        self.review.stop()
        self.toast.dismiss()
        event.accept()
